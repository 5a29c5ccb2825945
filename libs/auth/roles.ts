export { roles, type Role } from '#contracts';
