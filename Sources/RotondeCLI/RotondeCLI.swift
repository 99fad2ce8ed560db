// RotondeCLI
