import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { readPageQuery } from '../things/page-query.js';
import { printPage } from './print-schemas.js';
import { PrintsService } from './prints.service.js';

/** Notices and tallies of a case as they are printed. */
@Controller('v1/cases')
export class PrintsController {
  constructor(private readonly prints: PrintsService) {}

  @Get(':id/prints/:sheet')
  @ApiOkResponse({ standardSchema: printPage })
  getPrint(
    @Param('id') id: string,
    @Param('sheet') sheet: string,
    @Query() query: { readonly [name: string]: unknown },
    @Who() person: SignedIn,
  ) {
    return this.prints.of({ id, sheet, query: readPageQuery(query) }, person);
  }
}
