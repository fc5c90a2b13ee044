import fc from "fast-check";

// The same cases each time, so that a change is blamed only for what it did. FC_SEED=$RANDOM tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2009) });
