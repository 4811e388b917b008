import { Controller, Get, HttpCode, HttpStatus } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { retryLater } from '../common/problem.js';
import { Public } from '../sign-in/signed-in.js';
import { HealthService } from './health.service.js';
import { health, live } from './health-schemas.js';

@Public()
@Controller('v1/health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Answers even where parts are away, and says which. */
  @Get()
  @ApiOkResponse({ standardSchema: health })
  getHealth() {
    return this.health.state();
  }

  /** The process runs. */
  @Get('live')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: live })
  getLiveness() {
    return { status: 'ok' };
  }

  /** Requests can be served: the record is there. What only lags behind it keeps nobody out. */
  @Get('ready')
  @ApiOkResponse({ standardSchema: health })
  async getReadiness() {
    const state = await this.health.state();
    if (state.status === 'down') throw retryLater('unavailable', 2);
    return state;
  }
}
