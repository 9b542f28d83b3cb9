using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.SendOnce;

/// <summary>
/// A member that is blank, or spelled in another case or with blanks around it, makes no action of any kind another: neither
/// in the list, where it would be sent again, nor in the response, where it would be reported as a mistake.
/// </summary>
public sealed class RespelledResponseTests
{
    private static readonly Dictionary<string, BulkAction> s_actions = new()
    {
        ["subscribe"] = Given.Subscribe,
        ["pause all"] = Bulk.PauseAllSequences().ToAllLeads(),
        ["email"] = Bulk.Email("tmpl_a").From(Given.Ada).Preference(ContactPreference.Lead).ToAllLeads(),
        ["status"] = Bulk.SetLeadStatus("stat_a").ToAllLeads(),
        ["field"] = Bulk.SetCustomFieldByName("Industry", "Cars").ToAllLeads(),
        ["clear"] = Bulk.ClearCustomFieldByName("Industry").ToAllLeads(),
        ["delete"] = Bulk.DeleteLeads().To(Leads.WithIds("lead_a")).AtMost(5),
    };

    private static readonly string[] s_members =
    [
        "action_type", "sequence_id", "sender_account_id", "contact_preference", "from_phone_number_id", "template_id",
        "email_account_id", "type", "lead_status_id", "custom_field_name", "bulk_object_type",
    ];

    private static readonly Dictionary<string, Func<string, string>> s_spellings = new()
    {
        ["blank"] = _ => "",
        ["white space"] = _ => " \t",
        ["capitals"] = text => text.ToUpperInvariant(),
        ["padded"] = text => $" {text}\n",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string action in s_actions.Keys)
            {
                foreach (string spelling in s_spellings.Keys)
                {
                    cases.Add(action, spelling);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_member_in_another_spelling_contradicts_nothing(string name, string spelling)
    {
        BulkAction action = s_actions[name];
        Assert.All(s_members, member =>
        {
            JsonObject listed = JsonNode.Parse(action.Json)!.AsObject();
            listed["id"] = "bulk_mine";
            listed["bulk_object_type"] ??= action is DeleteLeadsAction ? "lead" : null;
            listed[member] = s_spellings[spelling]((string?)listed[member] ?? "");

            (bool isCertainlyAnother, bool contradicts) = Compare(action, listed.ToJsonString());

            Assert.False(isCertainlyAnother, $"{member} makes it certainly another");
            Assert.False(contradicts, $"{member} contradicts");
        });
    }

    private static (bool IsCertainlyAnother, bool Contradicts) Compare(BulkAction action, string listed) => action switch
    {
        BulkAction<BulkSequenceSubscription> subscription => Compare(subscription, listed),
        BulkAction<BulkEmail> email => Compare(email, listed),
        BulkAction<BulkEdit> edit => Compare(edit, listed),
        _ => Compare((BulkAction<BulkDelete>)action, listed),
    };

    private static (bool IsCertainlyAnother, bool Contradicts) Compare<TState>(BulkAction<TState> action, string listed)
        where TState : BulkActionState
    {
        TState item = JsonSerializer.Deserialize<TState>(listed)!;
        return (new ActionMatcher<TState>(action).IsCertainlyAnother(item), action.Contradicts(item));
    }
}
