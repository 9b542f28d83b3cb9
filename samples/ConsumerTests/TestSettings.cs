using CloseFluent;

namespace ConsumerTests;

/// <summary>An organization of made-up ids: short ones read well in a snapshot.</summary>
internal static class TestSettings
{
    public static OnboardingSettings Value { get; } = new()
    {
        TrialSequence = "seq_trial",
        WelcomeCallSequence = "seq_welcome_call",
        QualifiedStatus = "stat_qualified",
        CustomerSuccess = new Sender("emailacct_success", "Customer Success", "success@example.com"),
        AccountManager = "user_account_manager",
    };
}
