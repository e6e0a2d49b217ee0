import { findWholeApplication, type WholeApplication } from '../../applications/whole.ts';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../db/connect.ts';
import type { Id } from '../../ids.ts';
import { dateTag, languageOf, type Language } from '../../languages.ts';
import type { InterviewRow } from '../../interviews/table.ts';
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

/** Nobody is thanked for a conversation that was not had. */
const tookPlace = ({ status, endsAt }: InterviewRow, now: Date): boolean =>
  status === 'completed' || (status === 'scheduled' && endsAt <= now);

/** What is known for the message: of the follow-up, the interview, and what was agreed. */
function factsOf(followUp: FollowUpRow, whole: WholeApplication, language: Language, now: Date): DraftFacts {
  const { candidate, company, position } = whole.application;
  const interview = whole.interviews.find(({ id }) => id === followUp.interviewId) ?? null;
  const on = dateIn(language, interview?.timeZone ?? candidate.timeZone ?? 'UTC');
  const agreed = whole.nextSteps.filter(
    ({ status, interviewId }) => status === 'agreed' && (interview === null || interviewId === interview.id),
  );
  const { topic } = followUp;
  const inForce = whole.permissions.some(
    (permission) => lackOf(permission, permission.channels[0] ?? 'email', topic, now) === null,
  );
  const refused = whole.permissions.some(({ status }) => status === 'declined' || status === 'revoked');
  return {
    kind: followUp.kind,
    topic,
    title: followUp.title,
    candidate: candidate.name,
    interviewer: interview?.interviewers[0]?.name ?? null,
    company: company.name,
    position: position.title,
    interview:
      interview === null || !tookPlace(interview, now)
        ? null
        : { title: interview.title, on: on(interview.startsAt) },
    findings: followUp.findings.map(({ title, summary, url, publishedAt }) => ({
      title,
      summary,
      url,
      // The day that its publisher gave, wherever it is read.
      publishedOn: publishedAt === null ? null : dateIn(language, 'UTC')(new Date(publishedAt)),
    })),
    agreed: agreed.map(({ terms, title, owner, liveDueAt, timeZone }) => ({
      title: terms?.title ?? title,
      owner: terms?.owner ?? owner,
      by: liveDueAt === null ? null : dateIn(language, timeZone)(liveDueAt),
    })),
    mayConnect: inForce,
    mayAsk: !refused,
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
  const facts = factsOf(followUp, whole, language, whole.clockNow ?? clock.now());
  const { subject, body } = texts[language];
  return { language, subject: subject(facts), body: body(facts) };
}
