import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, isCached } from './cached.js';
import { type Keeper, finish } from './kept.js';
import { kafkaArtifacts, kafkaChecksums, kafkaVersion, mavenDependencyPlugin } from './pins.js';
import type { Tell } from './platform.js';
import { Missing, type Tool, findJava, findMaven } from './tools.js';

const entry = `kafka-${kafkaVersion}`;

const dependencies = kafkaArtifacts.map(
  ({ group, artifact, version }) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
);
const project = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>strandline</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${dependencies.join('')}</dependencies>
</project>`;

const fetchWith =
  (maven: string, keeper: Keeper, home: string, log: Tell) =>
  async (folder: string): Promise<void> => {
    log(`Fetching Apache Kafka ${kafkaVersion} from Maven Central, once (43 MB) …`);
    const file = join(home, 'pom.xml');
    await writeFile(file, project);
    const copy = [
      `${mavenDependencyPlugin}:copy-dependencies`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ];
    await finish(keeper, {
      command: maven,
      args: ['-B', '-q', '-f', file, ...copy],
      log: join(home, 'maven.log'),
      failed: 'Maven could not fetch Kafka',
    });
  };

/** Kafka ready to run, fetched where needed: the Java program and its class path. `home` takes the files of fetching. */
export const findKafka = async (
  keeper: Keeper,
  home: string,
  log: Tell,
): Promise<{ java: string; classPath: string }> => {
  const java = await findJava();
  const maven = findMaven();
  const absent: Tool[] = [];
  if (!java) absent.push('java');
  if (!maven && !isCached(entry, kafkaChecksums)) absent.push('maven');
  if (!java || absent.length > 0) throw new Missing(absent);
  const folder = await cached(entry, kafkaChecksums, fetchWith(maven ?? 'mvn', keeper, home, log), log);
  return {
    java,
    classPath: Object.keys(kafkaChecksums)
      .map((jar) => join(folder, jar))
      .join(':'),
  };
};
