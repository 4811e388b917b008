import { Controller, Get, Param, Query } from '@nestjs/common';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { AttemptsService } from './attempts.service.js';
import { EventsService } from './events.service.js';
import { readPageQuery } from './page-query.js';
import { RegisterListService } from './register-list.service.js';
import { RegisterPageService } from './register-page.service.js';
import { thingKind } from './thing.js';
import { ThingsService } from './things.service.js';

type Parameters = { readonly [name: string]: unknown };

/** Lists, pages, raw events and acts of everything; cases have a list and a page of their own. */
@Controller('v1/:things')
export class ThingsController {
  constructor(
    private readonly things: ThingsService,
    private readonly lists: RegisterListService,
    private readonly pages: RegisterPageService,
    private readonly events: EventsService,
    private readonly history: AttemptsService,
  ) {}

  @Get()
  getList(@Param('things') name: string, @Query() query: Parameters, @Who() person: SignedIn) {
    return this.lists.page(thingKind(name), query, person);
  }

  @Get(':id')
  async getPage(
    @Param() { things, id }: { readonly things: string; readonly id: string },
    @Query() query: Parameters,
    @Who() person: SignedIn,
  ) {
    const kind = thingKind(things);
    return this.pages.of(
      kind.things,
      await this.things.open(kind, { id, query: readPageQuery(query) }, person),
    );
  }

  @Get(':id/events')
  async getEvents(
    @Param() { things, id }: { readonly things: string; readonly id: string },
    @Who() person: SignedIn,
  ) {
    const { view } = await this.things.openCourse(thingKind(things), id, person);
    return this.events.of(view.stream);
  }

  @Get(':id/acts')
  async getActs(
    @Param() { things, id }: { readonly things: string; readonly id: string },
    @Who() person: SignedIn,
  ) {
    const { view } = await this.things.openCourse(thingKind(things), id, person);
    return { items: await this.history.of(view.stream) };
  }
}
