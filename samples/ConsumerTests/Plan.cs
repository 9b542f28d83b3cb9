namespace ConsumerTests;

public enum Plan
{
    Trial,
    Team,
    Enterprise,
}
