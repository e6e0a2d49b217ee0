import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { declinePermission, grantPermission, revokePermission } from '@afterview/core/permissions/act';
import { createPermission } from '@afterview/core/permissions/create';
import { findPermission, listPermissions } from '@afterview/core/permissions/find';
import { presentPermission } from '@afterview/core/permissions/present';
import {
  Permission,
  PermissionAction,
  PermissionCreate,
  PermissionGrant,
} from '@afterview/core/permissions/schema';
import { permissionStatuses } from '@afterview/core/permissions/table';
import { candidateExternalId, choice, idOf } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, change, creating, getting, listing } from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, rangesIn, withIds, type App, type Deps } from '../http/routes.ts';

export const PermissionPage = page('PermissionPage', Permission);

const tags = ['Permissions to connect'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview at which they were asked for.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  status: Type.Optional(choice(permissionStatuses, 'How far the permissions are.')),
  ...createdRange,
};

export function permissionRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/permissions',
    creating(
      {
        operationId: 'permissions.create',
        summary: 'Ask for permission to connect, or record that it was given',
        description: 'It is `requested` or, when `grantedBy` says who gave it, `granted` at once.',
        tags,
      },
      PermissionCreate,
      Permission,
    ),
    async (request, reply) => {
      const { applicationId, interviewId: named, ...input } = request.body;
      const interviewId = named === undefined ? null : parseId('interview', named);
      const resource = await changeSubject(
        callerOf(deps, request, reply),
        'application',
        parseId('application', applicationId),
        (unit) => {
          const interview = interviewId === null ? null : unit.get('interview', interviewId);
          return presentPermission(createPermission(unit, input, interview));
        },
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/permissions',
    listing(
      {
        operationId: 'permissions.list',
        summary: 'List permissions, newest first',
        description: 'Those that every filter fits, of all applications.',
        tags,
      },
      filter,
      PermissionPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const { tenant } = principalOf(request);
      const found = await listPermissions(
        database,
        tenant,
        { ...withIds(query), ...rangesIn(query) },
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentPermission);
    },
  );

  app.get(
    '/v1/permissions/:id',
    getting(
      {
        operationId: 'permissions.get',
        summary: 'Get a permission',
        description: 'As it is now, with its `ETag`.',
        tags,
      },
      Permission,
    ),
    async (request, reply) => {
      const id = parseId('permission', request.params.id);
      const row = await findPermission(database, principalOf(request).tenant, id);
      return tagged(reply, presentPermission(row));
    },
  );

  app.post(
    '/v1/permissions/:id/grant',
    acting(
      {
        operationId: 'permissions.grant',
        summary: 'Give permission to connect',
        description: 'As it was asked for; or for other topics, by other ways, until another time.',
        tags,
      },
      PermissionGrant,
      Permission,
    ),
    (request, reply) =>
      change(deps, request, reply, 'permission', (unit, id) =>
        presentPermission(grantPermission(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/permissions/:id/decline',
    acting(
      {
        operationId: 'permissions.decline',
        summary: 'Do not give permission to connect',
        description: 'That is final: ask anew for another.',
        tags,
      },
      PermissionAction,
      Permission,
    ),
    (request, reply) =>
      change(deps, request, reply, 'permission', (unit, id) =>
        presentPermission(declinePermission(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/permissions/:id/revoke',
    acting(
      {
        operationId: 'permissions.revoke',
        summary: 'Take permission to connect back',
        description: 'That is final: ask anew for another.',
        tags,
      },
      PermissionAction,
      Permission,
    ),
    (request, reply) =>
      change(deps, request, reply, 'permission', (unit, id) =>
        presentPermission(revokePermission(unit, id, request.body)),
      ),
  );
}
