export { connect } from './connection.js';
export { Lanes, type LanesSettings } from './lanes.js';
export { NotYet, On, type Delivered } from './on.js';
export { verdicts, type PublishedTopic, type Verdict } from './published-topics.js';
export { Relay } from './relay.js';
export type { CurrentValue } from './sender.js';
export { kafkaSettings, type KafkaSettings } from './settings.js';
export { sharedPartitions, TopicMaking } from './topic-making.js';
export { envelopeOf, headersOf, messageOf } from './wire.js';
