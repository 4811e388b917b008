import {
  applyDecorators,
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Put,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { draft, draftContent, draftList } from './draft-schemas.js';
import { type DraftOf, DraftsService } from './drafts.service.js';

/** Of what it is a draft, as the address says it. */
const Place = () =>
  applyDecorators(...['things', 'id', 'act'].map((name) => ApiParam({ name, type: String })));

/** What somebody has typed and not recorded, kept for him alone. */
@Controller('v1/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @ApiOkResponse({ standardSchema: draftList })
  listDrafts(@Who() person: SignedIn) {
    return this.drafts.list(person);
  }

  @Get(':things/:id/:act')
  @Place()
  @ApiOkResponse({ standardSchema: draft })
  getDraft(@Param() of: DraftOf, @Who() person: SignedIn) {
    return this.drafts.find(of, person);
  }

  @Put(':things/:id/:act')
  @Place()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Kept' })
  async putDraft(
    @Param() of: DraftOf,
    @Body({ schema: draftContent }) body: unknown,
    @Who() person: SignedIn,
  ) {
    await this.drafts.save(of, body, person);
  }

  @Delete(':things/:id/:act')
  @Place()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Gone, or never there' })
  async deleteDraft(@Param() of: DraftOf, @Who() person: SignedIn) {
    await this.drafts.discard(of, person);
  }
}
