import type { OpenRecord } from '@jishi/commands';
import { covers, type Duty, dateOf, roleTitles } from '@jishi/domain';
import type { Config } from '@jishi/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { CONFIG, RECORD } from '../parts.js';
import { ProceduresService } from '../procedures/procedures.service.js';
import { Public, type SignedIn, Who } from '../sign-in/signed-in.js';
import { NamesService } from '../things/names.service.js';
import { Readers } from '../things/reader.service.js';
import { catalogueOf, procedureEntry } from './catalogue.js';
import { appConfig, catalogue, me } from './me-schemas.js';

@Controller('v1')
export class MeController {
  private readonly catalogue: ReturnType<typeof catalogueOf>;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly readers: Readers,
    private readonly names: NamesService,
    private readonly procedures: ProceduresService,
  ) {
    this.catalogue = catalogueOf(record.library);
  }

  /** What the web app needs before anybody has signed in. */
  @Public()
  @Get('config')
  @ApiOkResponse({ standardSchema: appConfig })
  async getConfig(): Promise<z.infer<typeof appConfig>> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = this.config;
    const { now } = await this.record.clock.now();
    return { issuer, clientId, simulated: this.record.info.simulated, now };
  }

  /** 403 `no-access` while the account is linked to nobody. */
  @Get('me')
  @ApiOkResponse({ standardSchema: me })
  async getMe(@Who() person: SignedIn): Promise<z.infer<typeof me>> {
    const { access, scope, duties, now } = await this.readers.of(person.asker.actorId);
    const today = dateOf(now);
    const grants = access.grants.filter((grant) => covers(grant, today));
    const lent = access.deputyships.filter(
      (each) => covers(each, today) && duties.some(isDuty(each)),
    );
    const names = await this.names.of({
      actors: [access.actorId, ...lent.map(({ holder }) => holder)],
      units: grants.map(({ unitId }) => unitId),
    });
    return {
      actorId: access.actorId,
      personId: access.personId,
      name: names.actor(access.actorId) ?? person.name,
      roles: grants.map(({ role, unitId }) => ({
        ...{ role, unitId },
        title: roleTitles[role],
        unitName: names.unit(unitId),
      })),
      deputyOf: lent.map(({ holder, role, unitId }) => ({
        ...{ holder, role, unitId },
        title: roleTitles[role],
        holderName: names.actor(holder),
      })),
      memberships: [...scope.bodies],
      simulated: this.record.info.simulated,
      now,
    };
  }

  @Get('catalogue')
  @ApiOkResponse({ standardSchema: catalogue })
  async getCatalogue(): Promise<z.infer<typeof catalogue>> {
    const known = await this.procedures.all();
    const inForce = known.filter(({ status }) => status === 'in-force');
    const procedures = inForce.map(({ definition }) => procedureEntry(definition));
    return { ...this.catalogue, procedures };
  }
}

/** A duty that the holder has lost himself is not lent any more. */
function isDuty(wanted: Duty): (duty: Duty) => boolean {
  return ({ role, unitId }) => role === wanted.role && unitId === wanted.unitId;
}
