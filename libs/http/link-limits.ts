import { Limit } from './limit.js';

const minute = 60_000;

/** How often links may be used. A school is one address: together it is only held to what fails, or is begun anew. */
export class LinkLimits {
  private readonly usesOfLink = new Limit(60, minute);
  private readonly failuresOfAddress = new Limit(30, 10 * minute);

  used(link: string): void {
    this.usesOfLink.take(link);
  }

  failed(address: string): void {
    this.failuresOfAddress.take(address);
  }
}
