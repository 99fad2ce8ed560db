import RotondeCLI

Program.main()
