import { type Log, nestLogging } from '@jishi/platform/logging';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { CaseListService } from './cases/case-list.service.js';
import { CaseWorkflowService } from './cases/case-workflow.service.js';
import { CasesController } from './cases/cases.controller.js';
import { CalendarController } from './clock/calendar.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { CommandsController } from './commands/commands.controller.js';
import { CommandsService } from './commands/commands.service.js';
import { RehearsalsController } from './commands/rehearsals.controller.js';
import { RehearsalsService } from './commands/rehearsals.service.js';
import { StartCase } from './commands/start-case.service.js';
import { ProblemFilter } from './common/problem.filter.js';
import { RateLimitGuard } from './common/rate-limit.guard.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsService } from './documents/documents.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsService } from './imports/imports.service.js';
import { LiveController } from './live/live.controller.js';
import { LiveHub } from './live/live-hub.service.js';
import { Visibility } from './live/visibility.service.js';
import { MeController } from './me/me.controller.js';
import type { Parts } from './parts.js';
import { PartsModule } from './parts.module.js';
import { NominationsService } from './people/nominations.service.js';
import { PeopleController } from './people/people.controller.js';
import { PrintsController } from './prints/prints.controller.js';
import { PrintsService } from './prints/prints.service.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { ProceduresService } from './procedures/procedures.service.js';
import { RulesController } from './rules/rules.controller.js';
import { Accounts } from './sign-in/accounts.service.js';
import { AuthGuard } from './sign-in/auth.guard.js';
import { FirstAdmin } from './sign-in/first-admin.js';
import { FreshSignIn } from './sign-in/fresh-sign-in.service.js';
import { AttemptsService } from './things/attempts.service.js';
import { EventsService } from './things/events.service.js';
import { NamesService } from './things/names.service.js';
import { Positions } from './things/positions.service.js';
import { Readers } from './things/reader.service.js';
import { RegisterListService } from './things/register-list.service.js';
import { RegisterPageService } from './things/register-page.service.js';
import { ThingsController } from './things/things.controller.js';
import { ThingsService } from './things/things.service.js';

const signIn = [Accounts, FreshSignIn, FirstAdmin];
const reading = [Readers, Positions, NamesService, ThingsService];
const things = [RegisterListService, RegisterPageService, EventsService, NominationsService];
const cases = [CaseListService, AttemptsService, CaseWorkflowService, PrintsService];
const commands = [CommandsService, RehearsalsService, StartCase];
const documents = [DocumentsService, DraftsService];
const ofDocuments = [DocumentsController, DraftsController];
const ofCases = [CasesController, PrintsController, PeopleController];
const ofCommands = [CommandsController, RehearsalsController];
const live = [LiveHub, Visibility];
const definitions = [ProceduresController, RulesController];

@Module({})
export class AppModule {
  static with(parts: Parts, log: Log): DynamicModule {
    const limit = parts.config.RATE_LIMIT_PER_MINUTE;
    return {
      module: AppModule,
      imports: [
        PartsModule.with(parts),
        nestLogging(log),
        ThrottlerModule.forRoot({ throttlers: [{ name: 'default', ttl: 60_000, limit }] }),
      ],
      // Routes with a name of their own come before the routes of all things.
      controllers: [
        HealthController,
        MeController,
        LiveController,
        ClockController,
        CalendarController,
        ...definitions,
        ...ofDocuments,
        ImportsController,
        ...ofCases,
        ...ofCommands,
        ThingsController,
      ],
      providers: [
        ...signIn,
        ...reading,
        ...things,
        ...cases,
        ...commands,
        ...live,
        ...documents,
        ProceduresService,
        ImportsService,
        HealthService,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: AuthGuard },
      ],
    };
  }
}
