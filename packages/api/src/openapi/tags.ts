/** What the operations of a tag are about, in the order in which they are read. */
export const tagDescriptions: Readonly<Record<string, string>> = {
  Applications:
    "One candidate's pursuit of one position at one company: everything else belongs to an application.",
  Candidates: 'What is kept of a person, by your own id of them: all of it to read, and to erase.',
  Interviews:
    'The conversations of an application. Completing one is the gate: it ends with an agreed list of next steps, or with the reason why there is none.',
  Outlines: 'What to ask, say and find out in an interview: written before, ticked off while talking.',
  'Outline templates':
    'Outlines to start from: your own, and those that are built in for functions and levels.',
  'Next steps':
    'What happens after an interview, who does it and by when: proposed by one party, agreed by both, reminded of, done or overdue.',
  'Follow-ups':
    'What the candidate sends or discusses after an interview: research, data of value, thanks, a check-in.',
  'Permissions to connect':
    'Leave to get in touch with somebody at the company: about what, by which way, until when.',
  'Trial periods': 'A few days of work before the decision: offered, countered, accepted, worked.',
  Progress:
    'What happens next in each application, computed from what was recorded and explained; never a prediction.',
  Deadlines: 'Every instant at which something should have happened, across all resources.',
  Settings: 'The calendar, the time zone and the periods that hold where a request does not say.',
  'Webhook endpoints':
    'Where events are sent, signed by Standard Webhooks, and attempted again until they arrive.',
  'Webhook deliveries': 'What became of each event at each endpoint, attempt by attempt.',
  Events: 'What happened, as webhooks tell it; kept for 30 days. The types, with their schemas and examples.',
  Webhooks: 'What a receiver is sent, one entry for each type of event.',
  'API keys':
    'The keys of your platform: each with its scopes, shown once, rolled with an overlap, revoked within seconds.',
  'Audit log': 'Who did what, where no event tells of it. It never changes.',
  'Test clocks': 'Time of its own for applications of test mode: deadlines fall due as you advance it.',
  Platforms: 'The career platforms that an instance serves.',
};
