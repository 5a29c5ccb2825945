import { Controller, Get } from '@nestjs/common';
import { referenceLists, roles } from '#contracts';
import { Allow, Says } from '#http';

@Controller('reference-data')
export class ReferenceListRoutes {
  @Get()
  @Allow(...roles)
  @Says('The words that commands and events take: roles, reasons, kinds. One may be added, none is taken away.')
  all() {
    return { lists: referenceLists };
  }
}
