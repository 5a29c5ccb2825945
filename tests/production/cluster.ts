import { join } from 'node:path';
import { freePorts, newClusterId, startBroker, type Machine, type Server } from '#platform';
import type { Certificates } from './certificates.js';

export type Login = { username: string; password: string };

const nodes = [1, 2, 3];

/** As docs/production.md says, but small, and quick to notice that a broker is gone. */
const settingsOf = (certificates: Certificates): Record<string, string> => ({
  'process.roles': 'broker,controller',
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'BROKER',
  'listener.security.protocol.map': 'CLIENTS:SASL_SSL,BROKER:SSL,CONTROLLER:SSL',
  'ssl.keystore.type': 'PEM',
  'ssl.keystore.location': certificates.of('broker').both,
  'ssl.truststore.type': 'PEM',
  'ssl.truststore.location': certificates.authority,
  'listener.name.broker.ssl.client.auth': 'required',
  'listener.name.controller.ssl.client.auth': 'required',
  'listener.name.clients.ssl.client.auth': 'requested',
  'listener.name.clients.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
  'listener.name.clients.scram-sha-512.sasl.jaas.config':
    'org.apache.kafka.common.security.scram.ScramLoginModule required;',
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'super.users': 'User:CN=broker;User:admin',
  'allow.everyone.if.no.acl.found': 'false',
  'auto.create.topics.enable': 'false',
  'offsets.topic.replication.factor': '3',
  'offsets.topic.num.partitions': '3',
  'default.replication.factor': '3',
  // What the services say of their topics is to be seen, not what the cluster would do anyway.
  'min.insync.replicas': '1',
  'group.initial.rebalance.delay.ms': '0',
  'broker.session.timeout.ms': '3000',
  'broker.heartbeat.interval.ms': '500',
  'log.cleaner.dedupe.buffer.size': String(16 * 1024 * 1024),
  'num.network.threads': '2',
  'num.io.threads': '2',
});

/** Three Kafka nodes: TLS everywhere, clients by SCRAM, rights by ACLs; `logins` are there from the beginning. */
export const startCluster = async (
  machine: Machine,
  certificates: Certificates,
  logins: Login[],
): Promise<{ brokers: Server[]; bootstrap: string }> => {
  const ports = await Promise.all(nodes.map(() => freePorts(3)));
  const voters = nodes.map((node, index) => `${node}@localhost:${ports[index]![2]}`).join(',');
  const clusterId = newClusterId();
  const scram = logins.flatMap(({ username, password }) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${username},password=${password}]`,
  ]);
  const brokers = await Promise.all(
    nodes.map((node, index) => {
      const [clients, broker, controller] = ports[index]!;
      return startBroker(machine, {
        name: `Kafka ${node}`,
        folder: join(machine.folder, `node-${node}`),
        heap: { least: '64m', most: '256m' },
        clusterId,
        formatOptions: scram,
        settings: async (logs) => ({
          address: `localhost:${clients}`,
          settings: {
            ...settingsOf(certificates),
            'node.id': String(node),
            'controller.quorum.voters': voters,
            listeners: `CLIENTS://localhost:${clients},BROKER://localhost:${broker},CONTROLLER://localhost:${controller}`,
            'advertised.listeners': `CLIENTS://localhost:${clients},BROKER://localhost:${broker}`,
            'log.dirs': logs,
          },
        }),
      });
    }),
  );
  return { brokers, bootstrap: brokers.map(({ address }) => address).join(',') };
};
