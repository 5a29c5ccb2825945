// A program: a counter behind one route, as one would write it with Fastify and mongoose and nothing else.
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import mongoose, { Schema } from 'mongoose';

const [uri = '', database = ''] = process.argv.slice(2);
await mongoose.connect(uri, { dbName: database, maxPoolSize: 64, writeConcern: { w: 'majority', journal: true } });

const counterSchema = new Schema(
  { _id: String, version: Number, count: Number, strand: String, mark: String },
  { versionKey: false },
);
const Counter = mongoose.model('Counter', counterSchema);

const body = {
  type: 'object',
  required: ['mark', 'strand'],
  additionalProperties: false,
  properties: { mark: { type: 'string' }, strand: { type: 'string' } },
} as const;

const fastify = Fastify();
fastify.post<{ Params: { id: string }; Body: { mark: string; strand: string } }>(
  '/counters/:id/counts',
  { schema: { body } },
  async ({ params: { id }, body: { mark, strand } }, reply) => {
    for (;;) {
      const { version = 0, count = 0 } = (await Counter.findById(id).lean()) ?? {};
      const next = { version: (version ?? 0) + 1, count: (count ?? 0) + 1, strand, mark };
      const guard = { _id: id, version: version ?? 0 };
      const { modifiedCount, upsertedCount } = await Counter.replaceOne(guard, next, { upsert: version === 0 });
      if (modifiedCount + upsertedCount === 1) return reply.send({ id, version: next.version });
    }
  },
);
process.once('disconnect', () => process.exit(0));
await fastify.listen({ port: 0, host: '127.0.0.1' });
const address = fastify.server.address();
process.send?.({ url: `http://127.0.0.1:${(address as AddressInfo).port}` });
