import { postKey } from "#lib/registry/postKey";

/** Who answers for a publication: an account, whoever holds a post, or nobody in particular. */
export interface OwnerColumns {
  ownerId: string | null;
  ownerPost: string | null;
}

/** An account of the panel, and the person of the directory whose it is. */
export interface Colleague {
  id: string;
  name: string;
  personId: string | null;
}

/** A post of our own organisation as it is held today. */
export interface Holding {
  post: string;
  personId: string;
  personName: string;
}

/** Everybody who may answer for a publication today. */
export interface Colleagues {
  accounts: readonly Colleague[];
  holdings: readonly Holding[];
}

/** The holders of a post today: several where several hold posts of one name. */
export function holdersOf(post: string, { holdings }: Pick<Colleagues, "holdings">): Holding[] {
  const key = postKey(post);
  return holdings.filter((held) => postKey(held.post) === key);
}

/** The accounts that answer for a publication today: the owner's, or those of the holders of its post. */
export function responsibleAccounts(owner: OwnerColumns, colleagues: Colleagues): Colleague[] {
  const { ownerId, ownerPost } = owner;
  if (ownerId) return colleagues.accounts.filter(({ id }) => id === ownerId);
  if (!ownerPost) return [];
  const people = new Set(holdersOf(ownerPost, colleagues).map(({ personId }) => personId));
  return colleagues.accounts.filter(({ personId }) => personId !== null && people.has(personId));
}

/** Who answers for it, in words: "Rita Quispe", "Gerente (hoy: Marcial Moya)". Empty for nobody. */
export function responsibleWords(owner: OwnerColumns, colleagues: Colleagues): string {
  const { ownerId, ownerPost } = owner;
  if (ownerPost) return postWithHolder(ownerPost, colleagues);
  const account = colleagues.accounts.find(({ id }) => id === ownerId);
  return account?.name ?? (ownerId ? "Una cuenta sin acceso al panel" : "");
}

/** "Gerente (hoy: Marcial Moya)", "Gerente (hoy: nadie en el directorio)" */
export function postWithHolder(post: string, colleagues: Pick<Colleagues, "holdings">): string {
  const names = holdersOf(post, colleagues).map(({ personName }) => personName);
  return `${post} (hoy: ${names.join(" y ") || "nadie en el directorio"})`;
}

/** The posts among these that somebody holds today. */
export function postsHeldBy(
  personId: string | null,
  posts: readonly string[],
  colleagues: Pick<Colleagues, "holdings">,
): string[] {
  if (personId === null) return [];
  return posts.filter((post) =>
    holdersOf(post, colleagues).some((held) => held.personId === personId),
  );
}
