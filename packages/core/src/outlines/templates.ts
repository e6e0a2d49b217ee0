import { isDeepStrictEqual } from 'node:util';
import { changedFields, recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { getTableName } from '../db/drizzle.ts';
import { finder, listerById } from '../db/find.ts';
import { afterKey, isOf, isUuid, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { assertFresh } from '../version.ts';
import { builtInTemplates, knownFunction, knownLevel, type BuiltInTemplate } from './built-in.ts';
import type {
  OutlineTemplate,
  OutlineTemplateCreate,
  OutlineTemplateUpdate,
  templateSources,
} from './schema.ts';
import type { TemplateItem } from './sections.ts';
import { outlineTemplates, type OutlineTemplateRow } from './table.ts';

type TemplateId = Id<'outlineTemplate'>;

const find = finder(outlineTemplates);
const list = listerById(outlineTemplates);

const notFound = () => new Problem('not_found', 'There is no outline template with this id.');

export const presentTemplate = (row: Template): OutlineTemplate => ({
  id: formatId('outlineTemplate', row.id),
  name: row.name,
  function: row.function,
  level: row.level,
  source: 'version' in row ? 'platform' : 'built_in',
  items: [...row.items],
  version: 'version' in row ? row.version : 1,
  createdAt: 'version' in row ? row.createdAt.toISOString() : null,
  updatedAt: 'version' in row ? row.updatedAt.toISOString() : null,
});

/** A template of the platform's own, or one that is built in. @throws Problem `not_found` */
export async function findTemplate(database: Database, tenant: Tenant, id: TemplateId): Promise<Template> {
  const found = builtInTemplates.find((template) => template.id === id) ?? (await find(database, tenant, id));
  if (found === null) throw notFound();
  return found;
}

const listOwn = (database: Database, tenant: Tenant, page: PageRequest): Promise<Page<OutlineTemplateRow>> =>
  list(database, tenant, [], page);

type Template = OutlineTemplateRow | BuiltInTemplate;

const ofTemplates = getTableName(outlineTemplates);

/** The platform's own, newest first, and then those that are built in; or only one of the two. */
export async function listTemplates(
  database: Database,
  tenant: Tenant,
  source: (typeof templateSources)[number] | undefined,
  page: PageRequest,
): Promise<Page<Template>> {
  if (source === 'platform') return listOwn(database, tenant, page);
  const isBuiltIn = (id: string) => builtInTemplates.some((template) => template.id === id);
  const [, after] = afterKey(page.after, [isOf(ofTemplates), isUuid]) ?? [];
  const own =
    source === 'built_in' || (after !== undefined && isBuiltIn(after))
      ? { rows: [], nextCursor: null }
      : await listOwn(database, tenant, page);
  if (own.nextCursor !== null) return own;
  const seen = builtInTemplates.findIndex((template) => template.id === after);
  const left = builtInTemplates.slice(seen + 1);
  return pageOf<Template>([...own.rows, ...left], page.limit, ({ id }) => [ofTemplates, id]);
}

type Wanted = { function: string | null; level: string | null };

/**
 * The items of the template that suits a position best: the platform's own for its function, before what is built in
 * for it, before the platform's own for any function, before what is built in for any.
 */
export async function bestTemplate(
  database: Database,
  tenant: Tenant,
  wanted: Wanted,
): Promise<readonly TemplateItem[]> {
  const { rows: own } = await listOwn(database, tenant, { limit: 500 });
  const candidates = [...own, ...builtInTemplates];
  const ranked = candidates
    .map((template) => ({ template, rank: rankOf(template, wanted) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => b.rank - a.rank);
  return ranked[0]?.template.items ?? [];
}

/** How well a word suits: not, in general, by what it means, or as it is. */
function suits(
  known: (word: string | null) => string | null,
  its: string | null,
  wanted: string | null,
): number {
  if (its === null) return 0;
  if (wanted === null) return -1;
  if (its.trim().toLowerCase() === wanted.trim().toLowerCase()) return 2;
  const meant = known(its);
  return meant !== null && meant === known(wanted) ? 1 : -1;
}

/** How well a template suits; below zero when it is for something else. The function counts most, then whose it is. */
function rankOf(template: Template, wanted: Wanted): number {
  const byFunction = suits(knownFunction, template.function, wanted.function);
  const byLevel = suits(knownLevel, template.level, wanted.level);
  if (byFunction < 0 || byLevel < 0) return -1;
  const own = 'version' in template ? 1 : 0;
  return Math.min(byFunction, 1) * 1_000 + own * 100 + byFunction * 10 + byLevel;
}

/** Keeps an outline to start from. */
export async function createTemplate(caller: Caller, input: OutlineTemplateCreate): Promise<OutlineTemplate> {
  const { database, tenant, idempotent } = caller;
  const { name, function: position = null, level = null, items } = input;
  const create = async (transaction: Transaction) => {
    const [row] = await transaction<OutlineTemplateRow[]>`
      insert into outline_templates (platform_id, live, id, name, function, level, items, version, created_at, updated_at)
      values (${tenant.platformId}, ${tenant.live}, ${newId('outlineTemplate')}, ${name}, ${position}, ${level},
        ${transaction.json(items)}, 1, clock_timestamp(), clock_timestamp())
      returning *`;
    if (row === undefined) throw new Error('the template was not kept');
    const template = presentTemplate(row);
    await recordAudit(transaction, caller, { action: 'outline_template.created', subjectId: template.id });
    return template;
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => create(transaction)),
  );
}

const assertOwn = (id: TemplateId) => {
  if (builtInTemplates.some((template) => template.id === id)) {
    throw new Problem(
      'illegal_transition',
      'What is built in cannot be changed: copy it into one of your own.',
    );
  }
};

/** @throws Problem `not_found`, `stale_version`; `illegal_transition` for one that is built in */
export async function updateTemplate(
  caller: Caller,
  id: TemplateId,
  patch: OutlineTemplateUpdate,
): Promise<OutlineTemplate> {
  assertOwn(id);
  const { database, tenant, ifMatch } = caller;
  return withPlatform(database, tenant, async (transaction) => {
    const [before] = await transaction<OutlineTemplateRow[]>`
      select * from outline_templates where platform_id = ${tenant.platformId} and id = ${id} for no key update`;
    if (before === undefined) throw notFound();
    assertFresh(before.version, ifMatch);
    const after = { ...before, ...patch };
    if (isDeepStrictEqual(before, after)) return presentTemplate(before);
    const { name, function: position, level, items } = after;
    const [row] = await transaction<OutlineTemplateRow[]>`
      update outline_templates set name = ${name}, function = ${position}, level = ${level},
        items = ${transaction.json(items)}, version = version + 1, updated_at = clock_timestamp()
      where platform_id = ${tenant.platformId} and id = ${id} returning *`;
    if (row === undefined) throw notFound();
    const template = presentTemplate(row);
    await recordAudit(transaction, caller, {
      action: 'outline_template.updated',
      subjectId: template.id,
      changed: changedFields(presentTemplate(before), template),
    });
    return template;
  });
}

/** What was made from it stays. @throws Problem `not_found`, `stale_version`; `illegal_transition` for one that is built in */
export async function deleteTemplate(caller: Caller, id: TemplateId): Promise<void> {
  assertOwn(id);
  const { database, tenant, ifMatch } = caller;
  await withPlatform(database, tenant, async (transaction) => {
    const [before] = await transaction<{ version: number }[]>`
      select version from outline_templates where platform_id = ${tenant.platformId} and id = ${id} for update`;
    if (before === undefined) throw notFound();
    assertFresh(before.version, ifMatch);
    await transaction`delete from outline_templates where platform_id = ${tenant.platformId} and id = ${id}`;
    const subjectId = formatId('outlineTemplate', id);
    await recordAudit(transaction, caller, { action: 'outline_template.deleted', subjectId });
  });
}
