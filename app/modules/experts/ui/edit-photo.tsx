import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { lazy, Suspense, useRef, useState, type FormEvent } from "react";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { describedBy, Field } from "~/ui/field";
import { RadioGroup } from "~/ui/radio-group";
import type { Cropped } from "./crop-photo";

const CropPhoto = lazy(() => import("./crop-photo"));

interface EditPhotoProps {
  name: string;
  photo: string | null;
  /** what is wrong with the one that was sent: a key */
  error: string | undefined;
}

/** One's photo: chosen, cut to a square, taken away. Without scripts one says which part of the picture is meant. */
export function EditPhoto({ name, photo, error }: EditPhotoProps) {
  const { t } = useLingui();
  const submit = useSubmit();
  const [chosen, setChosen] = useState<File | null>(null);
  const cropped = useRef<Cropped | null>(null);
  const pending = useNavigation().formMethod === "POST";
  const texts: Record<string, string> = {
    photo_missing: t({ id: "experts.photo.missing", message: "Choose a picture." }),
    no_picture: t({ id: "experts.photo.noPicture", message: "This is no picture that can be read. Choose a JPEG, PNG, WebP, AVIF or GIF." }),
    too_large: t({ id: "experts.photo.tooLarge", message: "This picture is too large. Choose a smaller one." }),
    too_many_requests: t({ id: "experts.photo.tooMany", message: "You have changed your photo many times in the last hour. Try again later." }),
  };
  const errors = error ? [texts[error] ?? t({ id: "experts.error.refused", message: "This could not be saved as it is." })] : undefined;
  const hint = t({ id: "experts.photo.hint", message: "Whoever sees your profile sees it. Place and time that cameras write into pictures are taken out." });

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (!cropped.current) return;
    event.preventDefault();
    const square = await cropped.current();
    if (!square) return;
    const fields = new FormData();
    fields.set("intent", "photo");
    fields.set("photo", square, "photo.jpg");
    submit(fields, { method: "post", encType: "multipart/form-data" });
  }

  return (
    <div className="flex flex-wrap items-start gap-5">
      <Avatar name={name} photo={photo} size="lg" />
      <div className="grid min-w-0 flex-1 gap-4">
        <Form method="post" encType="multipart/form-data" className="grid gap-4" onSubmit={(event) => void send(event)}>
          <Field id="photo-file" label={t({ id: "experts.photo.file", message: "Picture" })} hint={hint} errors={errors}>
            <input id="photo-file" name="photo" type="file" accept="image/jpeg,image/png,image/webp,image/avif,image/gif" className="control" {...describedBy("photo-file", hint, errors)} onChange={({ currentTarget }) => setChosen(currentTarget.files?.[0] ?? null)} />
          </Field>
          {chosen ? <Suspense><CropPhoto key={chosen.name + chosen.lastModified} file={chosen} cropped={cropped} /></Suspense> : (
            <RadioGroup
              name="part" id="photo-part" defaultValue="middle" label={t({ id: "experts.photo.part", message: "Which part of it, cut to a square" })}
              options={[
                { value: "start", label: <Trans id="experts.photo.start">Top, or left of a wide picture</Trans> },
                { value: "middle", label: <Trans id="experts.photo.middle">Middle</Trans> },
                { value: "end", label: <Trans id="experts.photo.end">Bottom, or right of a wide picture</Trans> },
              ]}
            />
          )}
          <div><Button name="intent" value="photo" pending={pending}><Trans id="experts.photo.save">Use this photo</Trans></Button></div>
        </Form>
        {photo ? <Form method="post"><Button tone="quiet" name="intent" value="remove-photo"><Trans id="experts.photo.remove">Remove my photo</Trans></Button></Form> : null}
      </div>
    </div>
  );
}
