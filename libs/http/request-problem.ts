export type Fault = { detail: string; pointer?: string; parameter?: string; header?: string };

/** Why a request cannot even be looked at: the edge's own refusals, as Refusal is the domain's. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: string,
    readonly more: { errors?: Fault[]; headers?: Record<string, string> } = {},
  ) {
    super(sentence);
    this.name = 'RequestProblem';
  }
}

/** 400 `request.invalid`, naming everything that is wrong. */
export const invalidRequest = (...errors: Fault[]): RequestProblem =>
  new RequestProblem(400, 'request.invalid', 'The request does not fit what this route expects', { errors });
