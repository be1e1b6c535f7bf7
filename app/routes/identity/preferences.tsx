import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changePreferences } from "~/modules/identity/change-preferences.server";
import { preferencesSchema } from "~/modules/identity/schema.server";
import { environment } from "~/platform/environment.server";
import { formIn } from "~/platform/http/form-in.server";
import { preferencesCookie, preferencesIn } from "~/platform/http/visitor-preferences.server";

export const loader = () => redirect("/");

/** Keeps language, appearance and lite mode: with the person, and in a cookie for when they are signed out. The others are the person's alone. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await formIn(request), { schema: preferencesSchema });
  if (submission.status !== "success") return redirect("/", { status: 303 });
  const { locale, theme, lite, typing, presence, singleKeys, returnTo } = submission.value;
  const isOn = (choice: "on" | "off" | undefined) => (choice === undefined ? undefined : choice === "on");
  const wish = { locale, theme, lite: isOn(lite) };
  if (context.actor) await changePreferences(context.actor, { ...wish, showsTyping: isOn(typing), showsPresence: isOn(presence), singleKeys: isOn(singleKeys) });
  const before = preferencesIn(request.headers.get("Cookie") ?? undefined);
  const cookie = preferencesCookie(
    { locale: wish.locale ?? before.locale, theme: wish.theme ?? before.theme, lite: wish.lite ?? before.lite },
    environment().secure,
  );
  return redirect(returnTo, { status: 303, headers: { "Set-Cookie": cookie } });
}
