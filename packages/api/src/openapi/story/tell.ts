/**
 * The story that every example of the description is from: Ada Okafor talks to Brightwater about a position, through
 * Northwind Careers, a platform. What it leaves out is sent with what the schemas ask for.
 */
import type { Walk } from '../walk.ts';
import { at, type Body, type StoryClock } from './cast.ts';
import { apply, close, otherTalks, prepare } from './interviews.ts';
import { forget, keepTheDoor, playWithTime, settleIn, watchDeliveries } from './platform.ts';
import { connect, followThrough, followUp, tryOut } from './promises.ts';

/** Whom and what the story leaves behind. */
export type Cast = {
  endedKey: Body;
  platform: Body;
  application: Body;
  interview: Body;
  promised: Body;
  revoked: Body;
};

export async function tellStory(walk: Walk, clock: StoryClock): Promise<Cast> {
  const { platform, endpoint } = await settleIn(walk);
  const { application, interview } = await apply(walk);
  await prepare(walk, interview);
  const promised = await close(walk, clock, interview);
  await otherTalks(walk, application);
  await followThrough(walk, clock, application, interview);
  await followUp(walk, clock, application, interview, promised);
  const revoked = await connect(walk, application, interview);
  await tryOut(walk, clock, application, promised);
  await forget(walk);
  await walk.catchUp();
  await walk.tell('applications.get', at(application));
  await watchDeliveries(walk, endpoint);
  await playWithTime(walk);
  const endedKey = await keepTheDoor(walk, platform);
  return { endedKey, platform, application, interview, promised, revoked };
}
