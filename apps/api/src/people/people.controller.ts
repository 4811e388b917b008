import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { readPageQuery } from '../things/page-query.js';
import { nominationList } from './nomination-schemas.js';
import { NominationsService } from './nominations.service.js';

/** What is asked of a person beside his page, which he has in common with all things. */
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly nominations: NominationsService) {}

  @Get(':id/nominations')
  @ApiOkResponse({ standardSchema: nominationList })
  getPersonNominations(
    @Param('id') id: string,
    @Query() query: { readonly [name: string]: unknown },
    @Who() person: SignedIn,
  ) {
    return this.nominations.of(id, readPageQuery(query), person);
  }
}
