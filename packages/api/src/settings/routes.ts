import { Settings, SettingsUpdate } from '@afterview/core/settings/schema';
import { readSettings, updateSettings } from '@afterview/core/settings/settings';
import { principalOf } from '../http/auth.ts';
import { tagged, versionsOf } from '../http/etag.ts';
import { gettingOnly, updatingOnly } from '../http/operations.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

const tags = ['Settings'];

export function settingsRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.get(
    '/v1/settings',
    gettingOnly(
      {
        operationId: 'settings.get',
        summary: 'Get the settings',
        description: "Those of the key's mode, live or test; the defaults until they are changed.",
        tags,
      },
      Settings,
    ),
    async (request, reply) => tagged(reply, await readSettings(database, principalOf(request).tenant)),
  );

  app.patch(
    '/v1/settings',
    updatingOnly(
      {
        operationId: 'settings.update',
        summary: 'Change the settings',
        description: 'They hold for what is recorded from then on.',
        tags,
        access: 'admin',
      },
      SettingsUpdate,
      Settings,
    ),
    async (request, reply) => {
      const ifMatch = versionsOf(request.headers['if-match']);
      const caller = callerOf(deps, request, reply);
      return tagged(reply, await updateSettings(caller, request.body, ifMatch));
    },
  );
}
