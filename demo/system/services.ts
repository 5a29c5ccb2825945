/** The five services, with the ports of the demonstration. */
export const services = {
  programmes: 4001,
  enrolment: 4002,
  sessions: 4003,
  feedback: 4004,
  evaluation: 4005,
} as const;
export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as ServiceName[];
