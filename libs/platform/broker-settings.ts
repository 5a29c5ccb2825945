/** Settings of a single Kafka node for development: quick to start, small, and never guessing what a service meant. */
export const brokerSettings = {
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.listener.names': 'CONTROLLER',
  // A misspelt topic is a defect, not a topic.
  'auto.create.topics.enable': 'false',
  'group.initial.rebalance.delay.ms': '0',
  'offsets.topic.num.partitions': '4',
  'offsets.topic.replication.factor': '1',
  'transaction.state.log.num.partitions': '2',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'share.coordinator.state.topic.num.partitions': '2',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'log.segment.bytes': String(64 * 1024 * 1024),
  'log.cleaner.dedupe.buffer.size': String(16 * 1024 * 1024),
  // After a `kill -9` the controller refuses the broker until its old session is over: at Kafka's default, for 9 s.
  'broker.session.timeout.ms': '4000',
  'broker.heartbeat.interval.ms': '500',
};

/** The settings of a node that listens on this machine only. */
export const nativeSettings = (brokerPort: number, controllerPort: number, logs: string): Record<string, string> => ({
  ...brokerSettings,
  listeners: `BROKER://127.0.0.1:${brokerPort},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `BROKER://127.0.0.1:${brokerPort}`,
  'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'inter.broker.listener.name': 'BROKER',
  'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
  'log.dirs': logs,
});

/** Settings in the form of a Java properties file. */
export const asProperties = (settings: Record<string, string>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');

/** Settings in the form that the Kafka image reads: `node.id` is KAFKA_NODE_ID. */
export const asEnvironment = (settings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, value]),
  );

/** The line that says the broker takes requests; `logging` lets it through. */
export const startedLine = 'Kafka Server started';

export const logging = asProperties({
  status: 'error',
  'appender.console.type': 'Console',
  'appender.console.name': 'console',
  'appender.console.layout.type': 'PatternLayout',
  'appender.console.layout.pattern': '%d %p %m (%c)%n%throwable',
  'rootLogger.level': 'warn',
  'rootLogger.appenderRef.console.ref': 'console',
  'logger.started.name': 'kafka.server.KafkaRaftServer',
  'logger.started.level': 'info',
});
