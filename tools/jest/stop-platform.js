export default async function () {
  await globalThis.startedPlatform?.stop();
}
