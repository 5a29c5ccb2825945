/** The message headers of every event: CloudEvents 1.0 in Kafka's binary mode. */
export const headers = {
  type: 'object',
  required: [
    'ce_specversion',
    'ce_id',
    'ce_source',
    'ce_type',
    'ce_time',
    'ce_subject',
    'ce_sequence',
    'ce_partitionkey',
    'content-type',
  ],
  properties: {
    ce_specversion: { type: 'string', const: '1.0', description: 'Version of CloudEvents.' },
    ce_id: { type: 'string', format: 'uuid', description: 'The event; the same when it is sent again.' },
    ce_source: { type: 'string', pattern: '^/strandline/[a-z]+$', description: 'The service that says it.' },
    ce_type: {
      type: 'string',
      pattern: '^strandline\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$',
      description: 'What happened, with the version of its shape.',
    },
    ce_time: { type: 'string', format: 'date-time', description: 'When it was recorded (UTC).' },
    ce_subject: { type: 'string', description: 'The aggregate it happened to.' },
    ce_sequence: {
      type: 'string',
      pattern: '^[0-9]{19}$',
      description: 'Position in the topic over all its partitions, from 1, without gaps; string order is number order.',
    },
    ce_partitionkey: { type: 'string', description: 'The message key.' },
    ce_aggregateversion: { type: 'string', pattern: '^[0-9]+$', description: 'Version of the aggregate afterwards.' },
    ce_causationid: { type: 'string', description: 'The event or request that caused it.' },
    ce_correlationid: { type: 'string', description: 'The flow it belongs to.' },
    traceparent: { type: 'string', description: 'W3C trace context.' },
    'content-type': { type: 'string', const: 'application/json' },
  },
};
