/** What was answered: the data, and the response that it was read from, for its status and headers. */
export type WithResponse<T> = { data: T; response: Response };

/** A call: await it for the data, or `withResponse()` for the status and the headers as well. */
export interface ApiPromise<T> extends Promise<T> {
  /**
   * The data with the response that it came in.
   *
   *     const { data, response } = await afterview.nextSteps.get(id).withResponse();
   *     response.headers.get('etag');
   */
  withResponse(): Promise<WithResponse<T>>;
}

export function apiPromise<T>(answer: Promise<WithResponse<T>>): ApiPromise<T> {
  const data = answer.then((answered) => answered.data);
  return Object.assign(data, {
    withResponse: () => {
      // A failure is told once: by what is given here.
      data.catch(() => {});
      return answer.then((answered) => answered);
    },
  });
}
