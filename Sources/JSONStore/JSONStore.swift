// The room JSONStore.
