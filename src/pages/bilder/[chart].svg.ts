import { picturePaths, pictureRoute } from "../_pictures.ts";

export const getStaticPaths = () => picturePaths("sv");

export const GET = pictureRoute("sv");
