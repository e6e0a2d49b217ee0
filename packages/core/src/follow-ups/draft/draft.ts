import { findWholeApplication, type WholeApplication } from '../../applications/whole.ts';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../db/connect.ts';
import type { Id } from '../../ids.ts';
import { dateTag, languageOf, type Language } from '../../languages.ts';
import { lackOf } from '../../permissions/in-force.ts';
import type { Tenant } from '../../tenant.ts';
import { findFollowUp } from '../find.ts';
import type { Draft } from '../schema.ts';
import type { FollowUpRow } from '../table.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const texts: Record<Language, DraftTexts> = { en, de, es, fr };

const dateIn = (language: Language, timeZone: string) => {
  const format = new Intl.DateTimeFormat(dateTag(language), { dateStyle: 'long', timeZone });
  return (instant: Date) => format.format(instant);
};

/** What is known for the message: of the follow-up, the interview, and what was agreed. */
function factsOf(followUp: FollowUpRow, whole: WholeApplication, language: Language, now: Date): DraftFacts {
  const { candidate, company, position } = whole.application;
  const interview = whole.interviews.find(({ id }) => id === followUp.interviewId) ?? null;
  const on = dateIn(language, interview?.timeZone ?? candidate.timeZone ?? 'UTC');
  const agreed = whole.nextSteps.filter(
    ({ status, interviewId }) => status === 'agreed' && (interview === null || interviewId === interview.id),
  );
  const { topic } = followUp;
  const leave = whole.permissions.some(
    (permission) =>
      permission.status === 'granted' &&
      lackOf(permission, permission.channels[0] ?? 'email', topic, now) === null,
  );
  return {
    kind: followUp.kind,
    topic,
    title: followUp.title,
    candidate: candidate.name,
    interviewer: interview?.interviewers[0]?.name ?? null,
    company: company.name,
    position: position.title,
    interview: interview === null ? null : { title: interview.title, on: on(interview.startsAt) },
    findings: followUp.findings.map(({ title, summary, url, publishedAt }) => ({
      title,
      summary,
      url,
      publishedOn: publishedAt === null ? null : on(new Date(publishedAt)),
    })),
    agreed: agreed.map(({ terms, title, owner, liveDueAt }) => ({
      title: terms?.title ?? title,
      owner: terms?.owner ?? owner,
      by: liveDueAt === null ? null : on(liveDueAt),
    })),
    mayConnect: leave,
  };
}

/**
 * A message that is ready to be sent.
 * @param wanted its language; by default the candidate's, if we write it, else English
 * @throws Problem `not_found`
 */
export async function draftMessage(
  database: Database,
  tenant: Tenant,
  id: Id<'followUp'>,
  wanted: Language | undefined,
  clock: Clock,
): Promise<Draft> {
  const followUp = await findFollowUp(database, tenant, id);
  const whole = await findWholeApplication(database, tenant, followUp.applicationId);
  const language = wanted ?? languageOf(whole.application.candidate.locale);
  const facts = factsOf(followUp, whole, language, clock.now());
  const { subject, body } = texts[language];
  return { language, subject: subject(facts), body: body(facts) };
}
