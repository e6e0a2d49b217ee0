/**
 * Expectations about due expressions around changes of the offset and odd dates.
 *
 * Worked out from the rules and the transitions below, not with the product nor with Temporal or Intl, and
 * recomputed afterwards by a separate script (Python's zoneinfo over the same database). Working days are
 * Monday to Friday less the row's holidays, and a day ends at 17:00 local time. A local time that a change
 * skips is read with the offset before the change (it moves forward by the length of the gap); of a local
 * time that occurs twice the first is meant.
 *
 * The transitions used, read from tz database 2025b (`zdump -v`; the last second before, the first after):
 *
 * Europe/Berlin
 *   2020-03-29 01:00:00 UT: local Sun Mar 29 01:59:59 2020 +01:00 -> Sun Mar 29 03:00:00 2020 +02:00
 *   2020-10-25 01:00:00 UT: local Sun Oct 25 02:59:59 2020 +02:00 -> Sun Oct 25 02:00:00 2020 +01:00
 *   2021-03-28 01:00:00 UT: local Sun Mar 28 01:59:59 2021 +01:00 -> Sun Mar 28 03:00:00 2021 +02:00
 *   2021-10-31 01:00:00 UT: local Sun Oct 31 02:59:59 2021 +02:00 -> Sun Oct 31 02:00:00 2021 +01:00
 *   2022-03-27 01:00:00 UT: local Sun Mar 27 01:59:59 2022 +01:00 -> Sun Mar 27 03:00:00 2022 +02:00
 *   2022-10-30 01:00:00 UT: local Sun Oct 30 02:59:59 2022 +02:00 -> Sun Oct 30 02:00:00 2022 +01:00
 *   2023-03-26 01:00:00 UT: local Sun Mar 26 01:59:59 2023 +01:00 -> Sun Mar 26 03:00:00 2023 +02:00
 *   2023-10-29 01:00:00 UT: local Sun Oct 29 02:59:59 2023 +02:00 -> Sun Oct 29 02:00:00 2023 +01:00
 *   2024-03-31 01:00:00 UT: local Sun Mar 31 01:59:59 2024 +01:00 -> Sun Mar 31 03:00:00 2024 +02:00
 *   2024-10-27 01:00:00 UT: local Sun Oct 27 02:59:59 2024 +02:00 -> Sun Oct 27 02:00:00 2024 +01:00
 *   2025-10-26 01:00:00 UT: local Sun Oct 26 02:59:59 2025 +02:00 -> Sun Oct 26 02:00:00 2025 +01:00
 *   2026-03-29 01:00:00 UT: local Sun Mar 29 01:59:59 2026 +01:00 -> Sun Mar 29 03:00:00 2026 +02:00
 *   2026-10-25 01:00:00 UT: local Sun Oct 25 02:59:59 2026 +02:00 -> Sun Oct 25 02:00:00 2026 +01:00
 * Europe/London
 *   2024-03-31 01:00:00 UT: local Sun Mar 31 00:59:59 2024 +00:00 -> Sun Mar 31 02:00:00 2024 +01:00
 *   2024-10-27 01:00:00 UT: local Sun Oct 27 01:59:59 2024 +01:00 -> Sun Oct 27 01:00:00 2024 +00:00
 *   2025-03-30 01:00:00 UT: local Sun Mar 30 00:59:59 2025 +00:00 -> Sun Mar 30 02:00:00 2025 +01:00
 * America/New_York
 *   2007-03-11 07:00:00 UT: local Sun Mar 11 01:59:59 2007 -05:00 -> Sun Mar 11 03:00:00 2007 -04:00
 *   2007-11-04 06:00:00 UT: local Sun Nov 4 01:59:59 2007 -04:00 -> Sun Nov 4 01:00:00 2007 -05:00
 *   2024-03-10 07:00:00 UT: local Sun Mar 10 01:59:59 2024 -05:00 -> Sun Mar 10 03:00:00 2024 -04:00
 *   2024-11-03 06:00:00 UT: local Sun Nov 3 01:59:59 2024 -04:00 -> Sun Nov 3 01:00:00 2024 -05:00
 * America/Los_Angeles
 *   2025-03-09 10:00:00 UT: local Sun Mar 9 01:59:59 2025 -08:00 -> Sun Mar 9 03:00:00 2025 -07:00
 *   2025-11-02 09:00:00 UT: local Sun Nov 2 01:59:59 2025 -07:00 -> Sun Nov 2 01:00:00 2025 -08:00
 * America/St_Johns
 *   2008-03-09 03:31:00 UT: local Sun Mar 9 00:00:59 2008 -03:30 -> Sun Mar 9 01:01:00 2008 -02:30
 *   2008-11-02 02:31:00 UT: local Sun Nov 2 00:00:59 2008 -02:30 -> Sat Nov 1 23:01:00 2008 -03:30
 *   2024-03-10 05:30:00 UT: local Sun Mar 10 01:59:59 2024 -03:30 -> Sun Mar 10 03:00:00 2024 -02:30
 *   2024-11-03 04:30:00 UT: local Sun Nov 3 01:59:59 2024 -02:30 -> Sun Nov 3 01:00:00 2024 -03:30
 * Australia/Sydney
 *   2024-04-06 16:00:00 UT: local Sun Apr 7 02:59:59 2024 +11:00 -> Sun Apr 7 02:00:00 2024 +10:00
 *   2024-10-05 16:00:00 UT: local Sun Oct 6 01:59:59 2024 +10:00 -> Sun Oct 6 03:00:00 2024 +11:00
 * Australia/Lord_Howe
 *   2024-04-06 15:00:00 UT: local Sun Apr 7 01:59:59 2024 +11:00 -> Sun Apr 7 01:30:00 2024 +10:30
 *   2024-10-05 15:30:00 UT: local Sun Oct 6 01:59:59 2024 +10:30 -> Sun Oct 6 02:30:00 2024 +11:00
 * Pacific/Auckland
 *   2024-04-06 14:00:00 UT: local Sun Apr 7 02:59:59 2024 +13:00 -> Sun Apr 7 02:00:00 2024 +12:00
 *   2024-09-28 14:00:00 UT: local Sun Sep 29 01:59:59 2024 +12:00 -> Sun Sep 29 03:00:00 2024 +13:00
 * Pacific/Chatham
 *   2024-04-06 14:00:00 UT: local Sun Apr 7 03:44:59 2024 +13:45 -> Sun Apr 7 02:45:00 2024 +12:45
 *   2024-09-28 14:00:00 UT: local Sun Sep 29 02:44:59 2024 +12:45 -> Sun Sep 29 03:45:00 2024 +13:45
 * Pacific/Apia
 *   2010-09-26 11:00:00 UT: local Sat Sep 25 23:59:59 2010 -11:00 -> Sun Sep 26 01:00:00 2010 -10:00
 *   2011-09-24 14:00:00 UT: local Sat Sep 24 02:59:59 2011 -11:00 -> Sat Sep 24 04:00:00 2011 -10:00
 *   2011-12-30 10:00:00 UT: local Thu Dec 29 23:59:59 2011 -10:00 -> Sat Dec 31 00:00:00 2011 +14:00
 *   2012-03-31 14:00:00 UT: local Sun Apr 1 03:59:59 2012 +14:00 -> Sun Apr 1 03:00:00 2012 +13:00
 * America/Havana
 *   2024-03-10 05:00:00 UT: local Sat Mar 9 23:59:59 2024 -05:00 -> Sun Mar 10 01:00:00 2024 -04:00
 *   2024-11-03 05:00:00 UT: local Sun Nov 3 00:59:59 2024 -04:00 -> Sun Nov 3 00:00:00 2024 -05:00
 * America/Santiago
 *   2024-04-07 03:00:00 UT: local Sat Apr 6 23:59:59 2024 -03:00 -> Sat Apr 6 23:00:00 2024 -04:00
 *   2024-09-08 04:00:00 UT: local Sat Sep 7 23:59:59 2024 -04:00 -> Sun Sep 8 01:00:00 2024 -03:00
 * America/Caracas
 *   2007-12-09 07:00:00 UT: local Sun Dec 9 02:59:59 2007 -04:00 -> Sun Dec 9 02:30:00 2007 -04:30
 *   2016-05-01 07:00:00 UT: local Sun May 1 02:29:59 2016 -04:30 -> Sun May 1 03:00:00 2016 -04:00
 * Africa/Cairo
 *   2010-08-10 21:00:00 UT: local Tue Aug 10 23:59:59 2010 +03:00 -> Tue Aug 10 23:00:00 2010 +02:00
 *   2010-09-09 22:00:00 UT: local Thu Sep 9 23:59:59 2010 +02:00 -> Fri Sep 10 01:00:00 2010 +03:00
 *   2014-06-26 21:00:00 UT: local Thu Jun 26 23:59:59 2014 +03:00 -> Thu Jun 26 23:00:00 2014 +02:00
 *   2014-07-31 22:00:00 UT: local Thu Jul 31 23:59:59 2014 +02:00 -> Fri Aug 1 01:00:00 2014 +03:00
 *   2024-04-25 22:00:00 UT: local Thu Apr 25 23:59:59 2024 +02:00 -> Fri Apr 26 01:00:00 2024 +03:00
 *   2024-10-31 21:00:00 UT: local Thu Oct 31 23:59:59 2024 +03:00 -> Thu Oct 31 23:00:00 2024 +02:00
 * Asia/Tehran
 *   2021-03-21 20:30:00 UT: local Sun Mar 21 23:59:59 2021 +03:30 -> Mon Mar 22 01:00:00 2021 +04:30
 *   2021-09-21 19:30:00 UT: local Tue Sep 21 23:59:59 2021 +04:30 -> Tue Sep 21 23:00:00 2021 +03:30
 *   2022-03-21 20:30:00 UT: local Mon Mar 21 23:59:59 2022 +03:30 -> Tue Mar 22 01:00:00 2022 +04:30
 *   2022-09-21 19:30:00 UT: local Wed Sep 21 23:59:59 2022 +04:30 -> Wed Sep 21 23:00:00 2022 +03:30
 * Asia/Amman
 *   2021-03-25 22:00:00 UT: local Thu Mar 25 23:59:59 2021 +02:00 -> Fri Mar 26 01:00:00 2021 +03:00
 *   2021-10-28 22:00:00 UT: local Fri Oct 29 00:59:59 2021 +03:00 -> Fri Oct 29 00:00:00 2021 +02:00
 * Asia/Kathmandu
 *   no transitions between 2007 and 2026 (+05:45)
 * Asia/Pyongyang
 *   2015-08-14 15:00:00 UT: local Fri Aug 14 23:59:59 2015 +09:00 -> Fri Aug 14 23:30:00 2015 +08:30
 *   2018-05-04 15:00:00 UT: local Fri May 4 23:29:59 2018 +08:30 -> Sat May 5 00:00:00 2018 +09:00
 * Africa/Casablanca
 *   2009-06-01 00:00:00 UT: local Sun May 31 23:59:59 2009 +00:00 -> Mon Jun 1 01:00:00 2009 +01:00
 *   2012-07-20 02:00:00 UT: local Fri Jul 20 02:59:59 2012 +01:00 -> Fri Jul 20 02:00:00 2012 +00:00
 *   2012-08-20 02:00:00 UT: local Mon Aug 20 01:59:59 2012 +00:00 -> Mon Aug 20 03:00:00 2012 +01:00
 *   2024-03-10 02:00:00 UT: local Sun Mar 10 02:59:59 2024 +01:00 -> Sun Mar 10 02:00:00 2024 +00:00
 *   2024-04-14 02:00:00 UT: local Sun Apr 14 01:59:59 2024 +00:00 -> Sun Apr 14 03:00:00 2024 +01:00
 * Europe/Istanbul
 *   2011-03-28 01:00:00 UT: local Mon Mar 28 02:59:59 2011 +02:00 -> Mon Mar 28 04:00:00 2011 +03:00
 *   2014-03-31 01:00:00 UT: local Mon Mar 31 02:59:59 2014 +02:00 -> Mon Mar 31 04:00:00 2014 +03:00
 * America/Sao_Paulo
 *   2018-02-18 02:00:00 UT: local Sat Feb 17 23:59:59 2018 -02:00 -> Sat Feb 17 23:00:00 2018 -03:00
 *   2018-11-04 03:00:00 UT: local Sat Nov 3 23:59:59 2018 -03:00 -> Sun Nov 4 01:00:00 2018 -02:00
 * Antarctica/Troll
 *   2024-03-31 01:00:00 UT: local Sun Mar 31 00:59:59 2024 +00:00 -> Sun Mar 31 03:00:00 2024 +02:00
 *   2024-10-27 01:00:00 UT: local Sun Oct 27 02:59:59 2024 +02:00 -> Sun Oct 27 01:00:00 2024 +00:00
 * UTC
 *   no transitions between 2007 and 2026 (+00:00)
 */
export type Expectation = {
  /** IANA */
  zone: string;
  /** An instant in UTC. */
  anchor: string;
  /** Exactly one of the first three; `time` is HH:MM, local. */
  due: { businessDays?: number; duration?: string; endOf?: 'day' | 'week' | 'next_week'; time?: string };
  /** Dates, YYYY-MM-DD. */
  holidays?: readonly string[];
  /** An instant in UTC, with milliseconds. */
  expected: string;
};

export const expectations: readonly Expectation[] = [
  // Europe/Berlin: 23-hour day: gap 02:00-03:00 on 2026-03-29 and 2024-03-31; days on the wall clock,
  // hours exact
  { zone: 'Europe/Berlin', anchor: '2026-03-28T16:00:00.000Z', due: { duration: 'P1D' },
    expected: '2026-03-29T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T16:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2026-03-29T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T01:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T01:00:00.000Z', due: { duration: 'P1D' },
    expected: '2026-03-29T01:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T00:59:59.999Z', due: { duration: 'P1D' },
    expected: '2026-03-29T00:59:59.999Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T02:00:00.000Z', due: { duration: 'P1D' },
    expected: '2026-03-29T01:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T11:00:00.000Z', due: { duration: 'P1D', time: '02:30' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T11:00:00.000Z', due: { duration: 'P1D', time: '01:59' },
    expected: '2026-03-29T00:59:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T01:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2026-03-29T02:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T00:00:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2026-03-29T02:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-22T01:15:00.000Z', due: { duration: 'P1W' },
    expected: '2026-03-29T01:15:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-22T11:00:00.000Z', due: { duration: 'PT168H' },
    expected: '2026-03-29T11:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-02-28T01:45:00.000Z', due: { duration: 'P1M1D' },
    expected: '2026-03-29T01:45:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-29T01:30:00.000Z', due: { duration: 'P1M' },
    expected: '2024-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-01-31T01:30:00.000Z', due: { duration: 'P2M' },
    expected: '2024-03-31T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T00:30:00.000Z', due: { duration: 'PT1H' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T23:00:00.000Z', due: { duration: 'PT23H' },
    expected: '2026-03-29T22:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2026-03-30T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-27T16:00:00.000Z', due: { businessDays: 1 },
    expected: '2026-03-30T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-27T22:30:00.000Z', due: { businessDays: 1, time: '02:30' },
    expected: '2026-03-30T00:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-26T08:00:00.000Z', due: { businessDays: 3 },
    expected: '2026-03-31T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T00:00:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T01:10:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T01:30:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2026-03-30T00:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T16:00:00.000Z', due: { endOf: 'day' },
    expected: '2026-03-29T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-28T15:59:59.999Z', due: { endOf: 'day' },
    expected: '2026-03-28T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-27T16:00:00.000Z', due: { endOf: 'week' },
    expected: '2026-04-03T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-27T15:59:00.000Z', due: { endOf: 'week' },
    expected: '2026-03-27T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T21:59:00.000Z', due: { endOf: 'next_week' },
    expected: '2026-04-03T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-03-29T22:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2026-04-10T15:00:00.000Z' },

  // Europe/Berlin: 25-hour day: 02:00-03:00 twice on 2025-10-26 and 2026-10-25; the first of the two is
  // meant
  { zone: 'Europe/Berlin', anchor: '2025-10-25T15:00:00.000Z', due: { duration: 'P1D' },
    expected: '2025-10-26T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T15:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2025-10-26T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T00:30:00.000Z', due: { duration: 'P1D' },
    expected: '2025-10-26T00:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T00:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2025-10-26T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T00:30:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2025-10-26T02:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T10:00:00.000Z', due: { duration: 'P1D', time: '02:00' },
    expected: '2025-10-26T00:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T10:00:00.000Z', due: { duration: 'P1D', time: '03:00' },
    expected: '2025-10-26T02:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T22:00:00.000Z', due: { duration: 'PT25H' },
    expected: '2025-10-26T23:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T00:30:00.000Z', due: { duration: 'P1D' },
    expected: '2025-10-27T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2025-10-27T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T01:30:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2025-10-27T03:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T01:30:00.000Z', due: { duration: 'P1W' },
    expected: '2025-11-02T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-25T23:30:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2025-10-26T00:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T00:30:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2025-10-27T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T01:10:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2025-10-27T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-10-26T00:59:59.000Z', due: { duration: 'PT1S' },
    expected: '2025-10-26T01:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2025-09-26T00:30:00.000Z', due: { duration: 'P1M' },
    expected: '2025-10-26T00:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-10-18T00:59:00.000Z', due: { duration: 'P1W' },
    expected: '2026-10-25T00:59:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-10-23T16:00:00.000Z', due: { businessDays: 1 },
    expected: '2026-10-26T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-10-22T07:00:00.000Z', due: { businessDays: 5, time: '08:15' },
    expected: '2026-10-29T07:15:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-10-24T08:00:00.000Z', due: { endOf: 'week' },
    expected: '2026-10-30T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2026-10-21T08:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2026-10-30T16:00:00.000Z' },

  // Europe/Berlin: holidays around Easter 2024 (Good Friday 03-29, Easter Monday 04-01), the change on
  // 03-31
  { zone: 'Europe/Berlin', anchor: '2024-03-28T09:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-04-02T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-28T09:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-03-28T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-28T16:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-04-05T15:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-27T09:00:00.000Z', due: { businessDays: 2, time: '09:00' },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-04-02T07:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-20T09:00:00.000Z', due: { endOf: 'next_week' },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-03-28T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-29T11:00:00.000Z', due: { endOf: 'day' },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-03-29T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-03-30T11:00:00.000Z', due: { businessDays: 10 },
    holidays: ['2024-03-29', '2024-04-01'], expected: '2024-04-15T15:00:00.000Z' },

  // Europe/Berlin: year ends, ISO week 53 of 2020 and of 2015, a week of holidays only
  { zone: 'Europe/Berlin', anchor: '2020-12-28T08:00:00.000Z', due: { endOf: 'week' },
    expected: '2021-01-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2020-12-28T08:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2021-01-01'], expected: '2020-12-31T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2020-12-31T16:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2021-01-01'], expected: '2021-01-08T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2021-01-03T22:59:00.000Z', due: { endOf: 'next_week' },
    expected: '2021-01-08T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2020-12-27T22:59:00.000Z', due: { endOf: 'next_week' },
    expected: '2021-01-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2021-01-01T09:00:00.000Z', due: { endOf: 'week' },
    expected: '2021-01-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2015-12-30T09:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2016-01-08T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2016-01-03T09:00:00.000Z', due: { endOf: 'week' },
    expected: '2016-01-08T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-12-23T08:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2024-12-23', '2024-12-24', '2024-12-25', '2024-12-26', '2024-12-27'],
    expected: '2025-01-03T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-12-31T16:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-01-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-12-31T22:59:59.999Z', due: { duration: 'P1D' },
    expected: '2025-01-01T22:59:59.999Z' },
  { zone: 'Europe/Berlin', anchor: '2024-12-31T11:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2025-01-01'], expected: '2025-01-02T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-12-30T11:00:00.000Z', due: { businessDays: 4 },
    holidays: ['2025-01-01'], expected: '2025-01-06T16:00:00.000Z' },

  // Europe/Berlin: month arithmetic clamps to the last day; leap day 2024-02-29
  { zone: 'Europe/Berlin', anchor: '2024-01-31T09:00:00.000Z', due: { duration: 'P1M' },
    expected: '2024-02-29T09:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2023-01-31T09:00:00.000Z', due: { duration: 'P1M' },
    expected: '2023-02-28T09:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-29T09:00:00.000Z', due: { duration: 'P1Y' },
    expected: '2025-02-28T09:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2020-02-29T09:00:00.000Z', due: { duration: 'P4Y', time: '08:00' },
    expected: '2024-02-29T07:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2023-01-31T09:00:00.000Z', due: { duration: 'P1Y1M' },
    expected: '2024-02-29T09:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2023-01-30T09:00:00.000Z', due: { duration: 'P1M1D' },
    expected: '2023-03-01T09:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-28T16:30:00.000Z', due: { endOf: 'day' },
    expected: '2024-02-29T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-28T09:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-02-29T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-28T09:00:00.000Z', due: { businessDays: 2 },
    expected: '2024-03-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2023-02-28T09:00:00.000Z', due: { businessDays: 1 },
    expected: '2023-03-01T16:00:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-02-29T01:30:00.000Z', due: { duration: 'P1M2D' },
    expected: '2024-03-31T01:30:00.000Z' },
  { zone: 'Europe/Berlin', anchor: '2024-08-31T08:00:00.000Z', due: { duration: 'P6M' },
    expected: '2025-02-28T09:00:00.000Z' },

  // Europe/London: gap 01:00-02:00 (2024-03-31, 2025-03-30), overlap 01:00-02:00 (2024-10-27)
  { zone: 'Europe/London', anchor: '2024-03-30T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-31T01:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-30T01:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-31T01:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-30T17:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-31T16:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-30T17:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-31T17:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-30T12:00:00.000Z', due: { duration: 'P1D', time: '01:00' },
    expected: '2024-03-31T01:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-31T00:30:00.000Z', due: { endOf: 'day', time: '01:15' },
    expected: '2024-03-31T01:15:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-03-31T01:15:00.000Z', due: { endOf: 'day', time: '01:15' },
    expected: '2024-04-01T00:15:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-02-29T01:30:00.000Z', due: { duration: 'P1M2DT30M' },
    expected: '2024-03-31T02:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-03-28T16:59:59.000Z', due: { businessDays: 1 },
    expected: '2025-03-31T16:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-03-29T23:30:00.000Z', due: { duration: 'PT2H' },
    expected: '2025-03-30T01:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-26T00:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-27T00:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-26T00:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-10-27T00:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-26T00:30:00.000Z', due: { duration: 'PT25H' },
    expected: '2024-10-27T01:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-26T01:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-10-27T01:30:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-26T11:00:00.000Z', due: { duration: 'P1D', time: '01:59' },
    expected: '2024-10-27T00:59:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-27T01:30:00.000Z', due: { endOf: 'day', time: '01:45' },
    expected: '2024-10-28T01:45:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-27T00:30:00.000Z', due: { endOf: 'day', time: '01:45' },
    expected: '2024-10-27T00:45:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-25T16:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-11-01T17:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2024-10-25T11:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-11-01T17:00:00.000Z' },

  // Europe/London: the UTC date is the day before: 00:30 BST on a Monday, on a Saturday
  { zone: 'Europe/London', anchor: '2025-06-29T23:30:00.000Z', due: { endOf: 'week' },
    expected: '2025-07-04T16:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-06-27T23:30:00.000Z', due: { businessDays: 1 },
    expected: '2025-06-30T16:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-06-29T23:30:00.000Z', due: { businessDays: 1 },
    expected: '2025-07-01T16:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-06-30T23:30:00.000Z', due: { duration: 'P1M' },
    expected: '2025-07-31T23:30:00.000Z' },

  // Europe/London: Christmas and New Year with the bank holidays; year end
  { zone: 'Europe/London', anchor: '2025-12-24T17:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2025-12-25', '2025-12-26'], expected: '2025-12-29T17:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-12-24T12:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2025-12-25', '2025-12-26'], expected: '2025-12-24T17:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-12-24T17:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2025-12-25', '2025-12-26', '2026-01-01'], expected: '2026-01-02T17:00:00.000Z' },
  { zone: 'Europe/London', anchor: '2025-12-31T12:00:00.000Z', due: { businessDays: 1, time: '09:30' },
    holidays: ['2026-01-01'], expected: '2026-01-02T09:30:00.000Z' },

  // America/New_York: gap 02:00-03:00 (2024-03-10, 2007-03-11), overlap 01:00-02:00 (2024-11-03,
  // 2007-11-04)
  { zone: 'America/New_York', anchor: '2024-03-09T07:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T07:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-09T22:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-09T22:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-10T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-10T05:00:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2024-03-10T07:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-08T23:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-03-11T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-08T17:00:00.000Z', due: { duration: 'P2D', time: '02:00' },
    expected: '2024-03-10T07:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-08T17:00:00.000Z', due: { duration: 'PT48H' },
    expected: '2024-03-10T17:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-03T07:01:00.000Z', due: { duration: 'P1W' },
    expected: '2024-03-10T07:01:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-02-10T07:30:00.000Z', due: { duration: 'P1M' },
    expected: '2024-03-10T07:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-02-29T22:00:00.000Z', due: { duration: 'P1Y' },
    expected: '2025-02-28T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2007-03-09T22:00:00.000Z', due: { businessDays: 1 },
    expected: '2007-03-12T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2007-03-10T07:30:00.000Z', due: { duration: 'P1DT24H' },
    expected: '2007-03-12T07:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2007-11-03T05:30:00.000Z', due: { duration: 'P1D' },
    expected: '2007-11-04T05:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2007-11-03T16:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2007-11-04T16:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-02T05:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-11-03T05:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-02T05:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2024-11-03T06:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-02T06:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-11-03T07:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-02T06:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-11-03T06:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-03T06:15:00.000Z', due: { endOf: 'day', time: '01:30' },
    expected: '2024-11-04T06:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-03T05:15:00.000Z', due: { endOf: 'day', time: '01:30' },
    expected: '2024-11-03T05:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-03T05:59:59.000Z', due: { duration: 'PT1S' },
    expected: '2024-11-03T06:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-01T21:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-11-04T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-10-31T13:00:00.000Z', due: { businessDays: 3, time: '01:30' },
    expected: '2024-11-05T06:30:00.000Z' },

  // America/New_York: the UTC date is the day after: evenings; Friday 20:30 is Saturday in UTC, Sunday
  // 20:30 Monday
  { zone: 'America/New_York', anchor: '2024-03-09T01:30:00.000Z', due: { businessDays: 1 },
    expected: '2024-03-11T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-09T01:30:00.000Z', due: { endOf: 'week' },
    expected: '2024-03-15T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-11T00:30:00.000Z', due: { endOf: 'week' },
    expected: '2024-03-15T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-11T00:30:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-03-15T21:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-04T01:30:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-11-08T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-04-01T00:30:00.000Z', due: { duration: 'P1M' },
    expected: '2024-05-01T00:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-03-01T04:30:00.000Z', due: { duration: 'P1M' },
    expected: '2024-03-30T03:30:00.000Z' },
  { zone: 'America/New_York', anchor: '2025-01-01T01:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-01-01T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2025-01-01T01:00:00.000Z', due: { duration: 'P1M' },
    expected: '2025-02-01T01:00:00.000Z' },

  // America/New_York: Thanksgiving week 2024
  { zone: 'America/New_York', anchor: '2024-11-27T22:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2024-11-28', '2024-11-29'], expected: '2024-12-02T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-25T14:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2024-11-28', '2024-11-29'], expected: '2024-11-27T22:00:00.000Z' },
  { zone: 'America/New_York', anchor: '2024-11-27T22:00:00.000Z', due: { endOf: 'week' },
    holidays: ['2024-11-28', '2024-11-29'], expected: '2024-12-06T22:00:00.000Z' },

  // America/Los_Angeles: gap 02:00-03:00 (2025-03-09), overlap 01:00-02:00 (2025-11-02); local date
  // behind UTC
  { zone: 'America/Los_Angeles', anchor: '2025-03-08T10:45:00.000Z', due: { duration: 'P1D' },
    expected: '2025-03-09T10:45:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-09T02:00:00.000Z', due: { duration: 'P1D' },
    expected: '2025-03-10T01:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-09T02:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2025-03-10T02:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-08T01:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-03-09T01:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-09T01:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-03-10T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-10T00:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-03-11T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-08T06:00:00.000Z', due: { businessDays: 1 },
    expected: '2025-03-11T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-08T06:00:00.000Z', due: { businessDays: 6 },
    expected: '2025-03-18T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-03-10T05:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2025-03-15T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-11-01T08:30:00.000Z', due: { duration: 'P1D' },
    expected: '2025-11-02T08:30:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-11-01T23:00:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2025-11-03T02:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-11-01T23:00:00.000Z', due: { duration: 'PT26H' },
    expected: '2025-11-03T01:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-10-31T23:30:00.000Z', due: { endOf: 'week' },
    expected: '2025-11-01T00:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-11-01T00:00:00.000Z', due: { endOf: 'week' },
    expected: '2025-11-08T01:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2025-11-01T01:00:00.000Z', due: { duration: 'P1M' },
    expected: '2025-12-01T02:00:00.000Z' },
  { zone: 'America/Los_Angeles', anchor: '2026-01-01T00:30:00.000Z', due: { businessDays: 1 },
    holidays: ['2026-01-01'], expected: '2026-01-03T01:00:00.000Z' },

  // America/St_Johns: changes at 00:01 until 2011: gap 00:01-01:01 on 2008-03-09, 23:01-00:01 twice at
  // 2008-11-01/02
  { zone: 'America/St_Johns', anchor: '2008-03-08T04:00:00.000Z', due: { duration: 'P1D' },
    expected: '2008-03-09T04:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-03-08T03:30:00.000Z', due: { duration: 'P1D' },
    expected: '2008-03-09T03:30:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-03-08T15:30:00.000Z', due: { duration: 'P1D', time: '00:01' },
    expected: '2008-03-09T03:31:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-03-08T15:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2008-03-09T15:30:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-03-09T03:29:00.000Z', due: { endOf: 'day', time: '00:45' },
    expected: '2008-03-09T04:15:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-11-01T02:00:00.000Z', due: { duration: 'P1D' },
    expected: '2008-11-02T02:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-11-01T02:00:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2008-11-02T03:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-11-01T02:30:30.000Z', due: { duration: 'P1D' },
    expected: '2008-11-02T02:30:30.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-11-01T02:31:00.000Z', due: { duration: 'P1D' },
    expected: '2008-11-02T03:31:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-11-02T03:00:00.000Z', due: { endOf: 'day', time: '23:15' },
    expected: '2008-11-03T02:45:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2008-10-31T19:30:00.000Z', due: { businessDays: 1 },
    expected: '2008-11-03T20:30:00.000Z' },

  // America/St_Johns: at 02:00 since: gap 2024-03-10, overlap 01:00-02:00 on 2024-11-03
  { zone: 'America/St_Johns', anchor: '2024-03-09T06:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T06:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2024-11-02T04:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-11-03T04:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2024-11-02T04:00:00.000Z', due: { duration: 'PT25H' },
    expected: '2024-11-03T05:00:00.000Z' },
  { zone: 'America/St_Johns', anchor: '2024-11-02T00:15:00.000Z', due: { businessDays: 1 },
    expected: '2024-11-04T20:30:00.000Z' },

  // Australia/Sydney: overlap 02:00-03:00 (2024-04-07), gap 02:00-03:00 (2024-10-06); local date ahead
  // of UTC
  { zone: 'Australia/Sydney', anchor: '2024-04-05T15:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-06T15:30:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-05T15:30:00.000Z', due: { duration: 'PT25H' },
    expected: '2024-04-06T16:30:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-06T06:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-07T07:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-06T06:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-04-07T06:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-06T16:30:00.000Z', due: { endOf: 'day', time: '02:30' },
    expected: '2024-04-07T16:30:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-04T21:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-04-08T07:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-07T22:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-04-12T07:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-04-07T22:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-04-19T07:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-04T16:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-05T16:30:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-05T02:00:00.000Z', due: { duration: 'P1D', time: '02:30' },
    expected: '2024-10-05T16:30:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-05T02:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-10-06T02:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-09-05T16:59:00.000Z', due: { duration: 'P1M' },
    expected: '2024-10-05T16:59:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-04T07:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2024-10-07'], expected: '2024-10-08T06:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-04T07:00:00.000Z', due: { endOf: 'day' },
    expected: '2024-10-05T07:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-10-05T08:00:00.000Z', due: { endOf: 'day' },
    expected: '2024-10-06T06:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-12-31T21:00:00.000Z', due: { duration: 'P1M' },
    expected: '2025-01-31T21:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2024-02-29T21:00:00.000Z', due: { duration: 'P1M' },
    expected: '2024-03-31T21:00:00.000Z' },
  { zone: 'Australia/Sydney', anchor: '2021-01-03T20:00:00.000Z', due: { endOf: 'week' },
    expected: '2021-01-08T06:00:00.000Z' },

  // Australia/Lord_Howe: half an hour: overlap 01:30-02:00 (2024-04-07), gap 02:00-02:30 (2024-10-06)
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-05T14:45:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-06T14:45:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-05T14:45:00.000Z', due: { duration: 'P1DT30M' },
    expected: '2024-04-06T15:15:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-06T06:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-07T06:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-06T06:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-04-07T06:00:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-06T01:00:00.000Z', due: { duration: 'P1D', time: '02:00' },
    expected: '2024-04-06T15:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-06T15:10:00.000Z', due: { endOf: 'day', time: '01:45' },
    expected: '2024-04-07T15:15:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-04-05T06:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-04-08T06:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-04T15:45:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-05T15:45:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-04T15:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-05T15:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-04T16:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-05T15:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-05T06:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-10-06T06:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-05T13:30:00.000Z', due: { endOf: 'day', time: '02:29' },
    expected: '2024-10-05T15:59:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-04T01:30:00.000Z', due: { endOf: 'week' },
    expected: '2024-10-04T06:30:00.000Z' },
  { zone: 'Australia/Lord_Howe', anchor: '2024-10-04T07:30:00.000Z', due: { endOf: 'week' },
    expected: '2024-10-11T06:00:00.000Z' },

  // Pacific/Auckland: overlap 02:00-03:00 (2024-04-07), gap 02:00-03:00 (2024-09-29); local date ahead
  // of UTC
  { zone: 'Pacific/Auckland', anchor: '2024-04-05T13:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-06T13:30:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-04-05T23:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-04-06T23:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-04-05T04:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-04-08T05:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-04-07T00:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-04-12T05:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-27T14:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-09-28T14:30:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-28T00:00:00.000Z', due: { duration: 'P1D', time: '02:30' },
    expected: '2024-09-28T14:30:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-28T00:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-09-29T00:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-08-28T14:30:00.000Z', due: { duration: 'P1M' },
    expected: '2024-09-28T14:30:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-26T21:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-09-27T05:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-26T21:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-10-04T04:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-09-29T20:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-10-01T04:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-12-31T20:00:00.000Z', due: { businessDays: 1 },
    holidays: ['2025-01-01', '2025-01-02'], expected: '2025-01-03T04:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-12-31T04:00:00.000Z', due: { endOf: 'day' },
    expected: '2025-01-01T04:00:00.000Z' },
  { zone: 'Pacific/Auckland', anchor: '2024-02-28T19:00:00.000Z', due: { duration: 'P1Y' },
    expected: '2025-02-27T19:00:00.000Z' },

  // Pacific/Chatham: quarter hours: overlap 02:45-03:45 (2024-04-07), gap 02:45-03:45 (2024-09-29)
  { zone: 'Pacific/Chatham', anchor: '2024-04-05T13:15:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-06T13:15:00.000Z' },
  { zone: 'Pacific/Chatham', anchor: '2024-04-05T13:15:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2024-04-06T14:15:00.000Z' },
  { zone: 'Pacific/Chatham', anchor: '2024-04-05T14:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-06T15:00:00.000Z' },
  { zone: 'Pacific/Chatham', anchor: '2024-09-27T14:15:00.000Z', due: { duration: 'P1D' },
    expected: '2024-09-28T14:15:00.000Z' },
  { zone: 'Pacific/Chatham', anchor: '2024-09-27T13:59:00.000Z', due: { duration: 'P1D' },
    expected: '2024-09-28T13:59:00.000Z' },
  { zone: 'Pacific/Chatham', anchor: '2024-09-27T04:15:00.000Z', due: { businessDays: 1 },
    expected: '2024-09-30T03:15:00.000Z' },

  // Pacific/Apia: the day 2011-12-30 skipped whole (gap of 24 hours from 2011-12-30T00:00)
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P1D' },
    expected: '2011-12-30T22:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P2D' },
    expected: '2011-12-30T22:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2011-12-30T22:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'PT48H' },
    expected: '2011-12-31T22:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P1D', time: '00:00' },
    expected: '2011-12-30T10:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P1D', time: '23:59' },
    expected: '2011-12-31T09:59:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2011-12-31T00:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-23T19:30:00.000Z', due: { duration: 'P1W' },
    expected: '2011-12-30T19:30:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-11-30T19:30:00.000Z', due: { duration: 'P1M' },
    expected: '2011-12-30T19:30:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T09:59:59.000Z', due: { duration: 'PT1S' },
    expected: '2011-12-30T10:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T02:59:00.000Z', due: { endOf: 'day' },
    expected: '2011-12-30T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-29T22:00:00.000Z', due: { duration: 'P3D' },
    expected: '2011-12-31T22:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-28T22:00:00.000Z', due: { businessDays: 1 },
    expected: '2011-12-30T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T22:00:00.000Z', due: { endOf: 'day' },
    expected: '2011-12-31T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T22:00:00.000Z', due: { businessDays: 1 },
    expected: '2012-01-02T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T22:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2012-01-06T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-31T04:00:00.000Z', due: { endOf: 'week' },
    expected: '2012-01-06T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-12-30T03:00:00.000Z', due: { endOf: 'day' },
    expected: '2011-12-31T03:00:00.000Z' },

  // Pacific/Apia: midnight skipped on 2010-09-26; gap 03:00-04:00 on Saturday 2011-09-24; overlap on
  // 2012-04-01
  { zone: 'Pacific/Apia', anchor: '2010-09-25T11:30:00.000Z', due: { duration: 'P1D' },
    expected: '2010-09-26T11:30:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2010-09-25T23:00:00.000Z', due: { duration: 'P1D', time: '00:00' },
    expected: '2010-09-26T11:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-09-23T14:15:00.000Z', due: { duration: 'P1D' },
    expected: '2011-09-24T14:15:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2011-09-24T04:00:00.000Z', due: { endOf: 'day' },
    expected: '2011-09-25T03:00:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2012-03-30T13:30:00.000Z', due: { duration: 'P1D' },
    expected: '2012-03-31T13:30:00.000Z' },
  { zone: 'Pacific/Apia', anchor: '2012-03-30T03:00:00.000Z', due: { businessDays: 1 },
    expected: '2012-04-02T04:00:00.000Z' },

  // America/Havana: midnight skipped (gap 00:00-01:00 on 2024-03-10), 00:00-01:00 twice on 2024-11-03
  { zone: 'America/Havana', anchor: '2024-03-09T05:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T05:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-09T05:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T05:30:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-09T17:00:00.000Z', due: { duration: 'P1D', time: '00:00' },
    expected: '2024-03-10T05:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-09T17:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-10T17:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-10T04:59:00.000Z', due: { endOf: 'day', time: '00:15' },
    expected: '2024-03-10T05:15:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-10T05:00:00.000Z', due: { endOf: 'day', time: '00:00' },
    expected: '2024-03-11T04:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-10T05:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-11T05:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-03-09T04:30:00.000Z', due: { businessDays: 1, time: '00:00' },
    expected: '2024-03-11T04:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-02-10T05:00:00.000Z', due: { duration: 'P1M' },
    expected: '2024-03-10T05:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-02T04:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-11-03T04:30:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-02T04:30:00.000Z', due: { duration: 'PT25H' },
    expected: '2024-11-03T05:30:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-02T16:00:00.000Z', due: { duration: 'P1D', time: '00:00' },
    expected: '2024-11-03T04:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-03T05:10:00.000Z', due: { endOf: 'day', time: '00:30' },
    expected: '2024-11-04T05:30:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-03T04:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-11-04T05:00:00.000Z' },
  { zone: 'America/Havana', anchor: '2024-11-01T21:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-11-08T22:00:00.000Z' },

  // America/Santiago: 23:00-24:00 twice on Saturday 2024-04-06, midnight skipped on Sunday 2024-09-08
  { zone: 'America/Santiago', anchor: '2024-04-06T02:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-07T02:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-04-06T02:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2024-04-07T03:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-04-06T03:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-07T04:00:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-04-07T03:10:00.000Z', due: { endOf: 'day', time: '23:30' },
    expected: '2024-04-08T03:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-04-07T02:10:00.000Z', due: { endOf: 'day', time: '23:30' },
    expected: '2024-04-07T02:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-04-05T20:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-04-08T21:00:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-07T04:00:00.000Z', due: { duration: 'P1D' },
    expected: '2024-09-08T04:00:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-07T04:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-09-08T04:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-07T16:00:00.000Z', due: { duration: 'P1D', time: '00:30' },
    expected: '2024-09-08T04:30:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-07T16:00:00.000Z', due: { duration: 'PT12H' },
    expected: '2024-09-08T04:00:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-06T21:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-09-13T20:00:00.000Z' },
  { zone: 'America/Santiago', anchor: '2024-09-07T03:59:00.000Z', due: { businessDays: 1 },
    expected: '2024-09-09T20:00:00.000Z' },

  // America/Caracas: half an hour without DST: 02:30-03:00 twice on 2007-12-09, gap 02:30-03:00 on
  // 2016-05-01
  { zone: 'America/Caracas', anchor: '2007-12-08T06:45:00.000Z', due: { duration: 'P1D' },
    expected: '2007-12-09T06:45:00.000Z' },
  { zone: 'America/Caracas', anchor: '2007-12-08T06:45:00.000Z', due: { duration: 'P1DT30M' },
    expected: '2007-12-09T07:15:00.000Z' },
  { zone: 'America/Caracas', anchor: '2007-12-07T21:00:00.000Z', due: { businessDays: 1 },
    expected: '2007-12-10T21:30:00.000Z' },
  { zone: 'America/Caracas', anchor: '2016-04-30T07:10:00.000Z', due: { duration: 'P1D' },
    expected: '2016-05-01T07:10:00.000Z' },
  { zone: 'America/Caracas', anchor: '2016-04-30T16:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2016-05-01T16:30:00.000Z' },
  { zone: 'America/Caracas', anchor: '2016-03-31T07:00:00.000Z', due: { duration: 'P1M1D' },
    expected: '2016-05-01T07:00:00.000Z' },

  // Africa/Cairo: on working days: midnight of a Friday skipped (2024-04-26), Thursday 23:00-24:00 twice
  // (2024-10-31)
  { zone: 'Africa/Cairo', anchor: '2024-04-25T07:00:00.000Z', due: { businessDays: 1, time: '00:00' },
    expected: '2024-04-25T22:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-25T07:00:00.000Z', due: { businessDays: 1, time: '00:30' },
    expected: '2024-04-25T22:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-25T07:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-04-26T14:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-24T22:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-25T22:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-25T10:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-04-26T10:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-24T10:00:00.000Z', due: { endOf: 'week', time: '00:15' },
    expected: '2024-04-25T22:15:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-25T22:15:00.000Z', due: { endOf: 'week', time: '00:15' },
    expected: '2024-05-02T21:15:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-17T10:00:00.000Z', due: { endOf: 'next_week', time: '00:59' },
    expected: '2024-04-25T22:59:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-04-25T16:00:00.000Z', due: { endOf: 'day', time: '00:00' },
    expected: '2024-04-25T22:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-30T09:00:00.000Z', due: { businessDays: 1, time: '23:30' },
    expected: '2024-10-31T20:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-31T09:00:00.000Z', due: { endOf: 'day', time: '23:00' },
    expected: '2024-10-31T20:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-31T21:15:00.000Z', due: { endOf: 'day', time: '23:30' },
    expected: '2024-11-01T21:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-30T20:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2024-10-31T21:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-31T09:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-11-01T09:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-31T09:00:00.000Z', due: { endOf: 'week', time: '23:30' },
    holidays: ['2024-11-01'], expected: '2024-10-31T20:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2024-10-31T20:45:00.000Z', due: { endOf: 'week', time: '23:30' },
    holidays: ['2024-11-01'], expected: '2024-11-08T21:30:00.000Z' },

  // Africa/Cairo: 2010 and 2014: DST interrupted for Ramadan
  { zone: 'Africa/Cairo', anchor: '2010-08-10T14:00:00.000Z', due: { businessDays: 1 },
    expected: '2010-08-11T15:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2010-09-09T08:00:00.000Z', due: { businessDays: 1, time: '00:30' },
    expected: '2010-09-09T22:30:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2010-08-10T09:00:00.000Z', due: { duration: 'P1M' },
    expected: '2010-09-10T09:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2014-07-30T22:00:00.000Z', due: { duration: 'P1D' },
    expected: '2014-07-31T22:00:00.000Z' },
  { zone: 'Africa/Cairo', anchor: '2014-06-26T09:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2014-06-27T09:00:00.000Z' },

  // Asia/Tehran: on working days: midnight skipped on Monday 2021-03-22 and Tuesday 2022-03-22
  { zone: 'Asia/Tehran', anchor: '2021-03-19T08:30:00.000Z', due: { businessDays: 1, time: '00:30' },
    expected: '2021-03-21T21:00:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2021-03-19T08:30:00.000Z', due: { businessDays: 1 },
    expected: '2021-03-22T12:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2021-03-21T08:30:00.000Z', due: { duration: 'P1D', time: '00:00' },
    expected: '2021-03-21T20:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2021-03-21T08:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2021-03-22T08:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-03-21T06:30:00.000Z', due: { businessDays: 1, time: '00:15' },
    expected: '2022-03-21T20:45:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-03-21T13:30:00.000Z', due: { endOf: 'day', time: '00:15' },
    expected: '2022-03-21T20:45:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-02-21T21:15:00.000Z', due: { duration: 'P1M' },
    expected: '2022-03-21T21:15:00.000Z' },

  // Asia/Tehran: 23:00-24:00 twice on Tuesday 2021-09-21 and Wednesday 2022-09-21; no DST after
  { zone: 'Asia/Tehran', anchor: '2021-09-20T05:30:00.000Z', due: { businessDays: 1, time: '23:30' },
    expected: '2021-09-21T19:00:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2021-09-20T19:00:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2021-09-21T20:00:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2021-09-21T20:00:00.000Z', due: { endOf: 'day', time: '23:45' },
    expected: '2021-09-22T20:15:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-09-21T07:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2022-09-22T07:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-09-21T11:30:00.000Z', due: { endOf: 'day' },
    expected: '2022-09-21T12:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2022-09-21T12:30:00.000Z', due: { endOf: 'day' },
    expected: '2022-09-22T13:30:00.000Z' },
  { zone: 'Asia/Tehran', anchor: '2023-03-20T21:00:00.000Z', due: { duration: 'P1D' },
    expected: '2023-03-21T21:00:00.000Z' },

  // Asia/Amman: on working days: midnight of Friday 2021-03-26 skipped, 00:00-01:00 twice on Friday
  // 2021-10-29
  { zone: 'Asia/Amman', anchor: '2021-03-25T10:00:00.000Z', due: { businessDays: 1, time: '00:30' },
    expected: '2021-03-25T22:30:00.000Z' },
  { zone: 'Asia/Amman', anchor: '2021-03-22T10:00:00.000Z', due: { endOf: 'week', time: '00:00' },
    expected: '2021-03-25T22:00:00.000Z' },
  { zone: 'Asia/Amman', anchor: '2021-03-25T10:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2021-03-26T10:00:00.000Z' },
  { zone: 'Asia/Amman', anchor: '2021-10-28T09:00:00.000Z', due: { businessDays: 1, time: '00:30' },
    expected: '2021-10-28T21:30:00.000Z' },
  { zone: 'Asia/Amman', anchor: '2021-10-27T21:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2021-10-28T22:30:00.000Z' },
  { zone: 'Asia/Amman', anchor: '2021-10-28T22:30:00.000Z', due: { endOf: 'week', time: '00:45' },
    expected: '2021-11-04T22:45:00.000Z' },

  // Asia/Kathmandu: +05:45 all year; only the odd offset and the local date
  { zone: 'Asia/Kathmandu', anchor: '2024-03-30T11:15:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-31T11:15:00.000Z' },
  { zone: 'Asia/Kathmandu', anchor: '2024-03-30T11:15:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-31T11:15:00.000Z' },
  { zone: 'Asia/Kathmandu', anchor: '2024-02-29T23:15:00.000Z', due: { businessDays: 1 },
    expected: '2024-03-04T11:15:00.000Z' },
  { zone: 'Asia/Kathmandu', anchor: '2024-03-03T23:45:00.000Z', due: { endOf: 'week' },
    expected: '2024-03-08T11:15:00.000Z' },
  { zone: 'Asia/Kathmandu', anchor: '2024-01-30T23:59:00.000Z', due: { duration: 'P1M' },
    expected: '2024-02-28T23:59:00.000Z' },
  { zone: 'Asia/Kathmandu', anchor: '2024-12-31T11:15:00.000Z', due: { endOf: 'day' },
    expected: '2025-01-01T11:15:00.000Z' },

  // Asia/Pyongyang: half an hour on Fridays: 23:30-24:00 twice on 2015-08-14, 23:30-24:00 skipped on
  // 2018-05-04
  { zone: 'Asia/Pyongyang', anchor: '2015-08-13T03:00:00.000Z', due: { businessDays: 1, time: '23:45' },
    expected: '2015-08-14T14:45:00.000Z' },
  { zone: 'Asia/Pyongyang', anchor: '2015-08-13T14:45:00.000Z', due: { duration: 'P1DT30M' },
    expected: '2015-08-14T15:15:00.000Z' },
  { zone: 'Asia/Pyongyang', anchor: '2015-08-14T15:05:00.000Z', due: { endOf: 'day', time: '23:45' },
    expected: '2015-08-15T15:15:00.000Z' },
  { zone: 'Asia/Pyongyang', anchor: '2018-05-03T03:30:00.000Z', due: { businessDays: 1, time: '23:45' },
    expected: '2018-05-04T15:15:00.000Z' },
  { zone: 'Asia/Pyongyang', anchor: '2018-05-02T03:30:00.000Z', due: { endOf: 'week', time: '23:30' },
    expected: '2018-05-04T15:00:00.000Z' },
  { zone: 'Asia/Pyongyang', anchor: '2018-05-04T08:30:00.000Z', due: { businessDays: 1 },
    expected: '2018-05-07T08:00:00.000Z' },

  // Africa/Casablanca: on working days: 02:00-03:00 twice on Friday 2012-07-20, gap on Monday 2012-08-20
  { zone: 'Africa/Casablanca', anchor: '2012-07-19T11:00:00.000Z', due: { businessDays: 1, time: '02:30' },
    expected: '2012-07-20T01:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-07-19T01:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2012-07-20T02:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-07-20T02:30:00.000Z', due: { endOf: 'week', time: '02:45' },
    expected: '2012-07-27T02:45:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-08-17T17:00:00.000Z', due: { businessDays: 1, time: '02:30' },
    expected: '2012-08-20T02:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-08-17T17:00:00.000Z', due: { businessDays: 1 },
    expected: '2012-08-20T16:00:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-08-19T18:00:00.000Z', due: { endOf: 'day', time: '02:00' },
    expected: '2012-08-20T02:00:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2012-07-20T02:30:00.000Z', due: { duration: 'P1M' },
    expected: '2012-08-20T02:30:00.000Z' },

  // Africa/Casablanca: midnight of Monday 2009-06-01 skipped; +01 as the standard with winter in Ramadan
  // (2024)
  { zone: 'Africa/Casablanca', anchor: '2009-05-29T12:00:00.000Z', due: { businessDays: 1, time: '00:00' },
    expected: '2009-06-01T00:00:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2009-05-31T23:30:00.000Z', due: { duration: 'PT1H' },
    expected: '2009-06-01T00:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2024-03-09T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-10T01:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2024-03-08T16:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-03-11T17:00:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2024-04-13T02:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-04-14T02:30:00.000Z' },
  { zone: 'Africa/Casablanca', anchor: '2024-04-12T12:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-04-19T16:00:00.000Z' },

  // Europe/Istanbul: gap 03:00-04:00 on a Monday: 2011-03-28 and 2014-03-31
  { zone: 'Europe/Istanbul', anchor: '2011-03-25T15:00:00.000Z', due: { businessDays: 1, time: '03:30' },
    expected: '2011-03-28T01:30:00.000Z' },
  { zone: 'Europe/Istanbul', anchor: '2011-03-25T15:00:00.000Z', due: { businessDays: 1 },
    expected: '2011-03-28T14:00:00.000Z' },
  { zone: 'Europe/Istanbul', anchor: '2014-03-30T16:00:00.000Z', due: { endOf: 'day', time: '03:15' },
    expected: '2014-03-31T01:15:00.000Z' },
  { zone: 'Europe/Istanbul', anchor: '2014-02-28T01:30:00.000Z', due: { duration: 'P1M3D' },
    expected: '2014-03-31T01:30:00.000Z' },
  { zone: 'Europe/Istanbul', anchor: '2014-01-31T01:00:00.000Z', due: { duration: 'P2M' },
    expected: '2014-03-31T01:00:00.000Z' },
  { zone: 'Europe/Istanbul', anchor: '2014-03-30T10:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2014-03-31T10:00:00.000Z' },

  // America/Sao_Paulo: midnight skipped on 2018-11-04, 23:00-24:00 twice on Saturday 2018-02-17
  { zone: 'America/Sao_Paulo', anchor: '2018-11-03T03:00:00.000Z', due: { duration: 'P1D' },
    expected: '2018-11-04T03:00:00.000Z' },
  { zone: 'America/Sao_Paulo', anchor: '2018-11-03T15:00:00.000Z', due: { duration: 'P1D', time: '00:30' },
    expected: '2018-11-04T03:30:00.000Z' },
  { zone: 'America/Sao_Paulo', anchor: '2018-11-02T20:00:00.000Z', due: { businessDays: 1 },
    expected: '2018-11-05T19:00:00.000Z' },
  { zone: 'America/Sao_Paulo', anchor: '2018-02-17T01:30:00.000Z', due: { duration: 'P1DT1H' },
    expected: '2018-02-18T02:30:00.000Z' },
  { zone: 'America/Sao_Paulo', anchor: '2018-02-17T14:00:00.000Z', due: { endOf: 'day', time: '23:59' },
    expected: '2018-02-18T01:59:00.000Z' },
  { zone: 'America/Sao_Paulo', anchor: '2018-02-16T20:00:00.000Z', due: { endOf: 'week' },
    expected: '2018-02-23T20:00:00.000Z' },

  // Antarctica/Troll: two hours: gap 01:00-03:00 on 2024-03-31, 01:00-03:00 twice on 2024-10-27
  { zone: 'Antarctica/Troll', anchor: '2024-03-30T01:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-31T01:30:00.000Z' },
  { zone: 'Antarctica/Troll', anchor: '2024-03-30T02:59:00.000Z', due: { duration: 'P1D' },
    expected: '2024-03-31T02:59:00.000Z' },
  { zone: 'Antarctica/Troll', anchor: '2024-03-30T12:00:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-03-31T12:00:00.000Z' },
  { zone: 'Antarctica/Troll', anchor: '2024-10-25T23:30:00.000Z', due: { duration: 'P1D' },
    expected: '2024-10-26T23:30:00.000Z' },
  { zone: 'Antarctica/Troll', anchor: '2024-10-25T23:30:00.000Z', due: { duration: 'P1DT2H' },
    expected: '2024-10-27T01:30:00.000Z' },
  { zone: 'Antarctica/Troll', anchor: '2024-10-25T15:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-10-28T17:00:00.000Z' },

  // UTC: no changes at all: weekends, leap day, year ends, rolling at exactly 17:00
  { zone: 'UTC', anchor: '2024-02-28T17:00:00.000Z', due: { endOf: 'day' },
    expected: '2024-02-29T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-02-28T16:59:59.999Z', due: { endOf: 'day' },
    expected: '2024-02-28T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-02-29T00:00:00.000Z', due: { duration: 'P1Y' },
    expected: '2025-02-28T00:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-03-31T01:30:00.000Z', due: { duration: 'PT24H' },
    expected: '2024-04-01T01:30:00.000Z' },
  { zone: 'UTC', anchor: '2024-12-31T23:59:59.999Z', due: { duration: 'PT1S' },
    expected: '2025-01-01T00:00:00.999Z' },
  { zone: 'UTC', anchor: '2024-05-31T12:00:00.000Z', due: { duration: 'P1M' },
    expected: '2024-06-30T12:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-05-31T12:00:00.000Z', due: { duration: 'P1M1W' },
    expected: '2024-07-07T12:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-07T17:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-06-10T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-08T12:00:00.000Z', due: { businessDays: 1 },
    expected: '2024-06-10T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-09T12:00:00.000Z', due: { businessDays: 5 },
    expected: '2024-06-14T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-10T00:00:00.000Z', due: { businessDays: 10, time: '00:00' },
    expected: '2024-06-24T00:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-09T12:00:00.000Z', due: { endOf: 'week' },
    expected: '2024-06-14T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-09T12:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-06-14T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-14T16:00:00.000Z', due: { endOf: 'week', time: '16:00' },
    expected: '2024-06-21T16:00:00.000Z' },
  { zone: 'UTC', anchor: '2024-06-14T16:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2024-06-21T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2009-12-31T12:00:00.000Z', due: { endOf: 'week' },
    expected: '2010-01-01T17:00:00.000Z' },
  { zone: 'UTC', anchor: '2009-12-31T12:00:00.000Z', due: { endOf: 'next_week' },
    expected: '2010-01-08T17:00:00.000Z' },
];
