/** The claim, of many in two orders and of one; see the files of its parts, with their parameters. */
import { readFileSync } from 'node:fs';

const part = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const claimOf = (due: string) => `with ${part(due)}, ${part('hold-applications.sql')}`;

export const claimInOrder = claimOf('due-in-order.sql');
/** For when there is more than one batch. It looks into every shard, so it is dearer. */
export const claimByPlatform = claimOf('due-by-platform.sql');

export const claimById = claimOf('due-by-id.sql');
