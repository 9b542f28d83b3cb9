using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent.Tests.Answers;

/// <summary>What Close responded with comes back from JSON whatever its ids and words are; what people hand in does not.</summary>
public sealed class KeptAnswerTests
{
    private static readonly Type[] s_answers =
    [
        typeof(EmailTemplate), typeof(RenderedMail), typeof(SelectedContact),
        typeof(BulkActionProgress), typeof(Sequence), typeof(SmartView), typeof(LeadStatus), typeof(CloseEvent),
        typeof(BulkActionRecipient),
    ];

    [Fact]
    public void Odd_ids_and_words_come_back()
    {
        BulkActionProgress progress = new(
            BulkSequenceSubscriptionId.Unchecked("another_kind"), BulkActionStatus.Unchecked("stuck"), 3, 2, 1, 0);
        Sequence sequence = new()
        {
            Id = SequenceId.Unchecked("lead_1"),
            Name = "Onboarding",
            Status = SequenceStatus.Unchecked("archived"),
            Steps = [SequenceStepType.Email, SequenceStepType.Unchecked("whatsapp"), default],
        };
        BulkActionRecipient reached =
            new(new SequenceSubscriptionId("sub_1"), BulkActionEffect.Created, LeadId.Unchecked("cont_1"), null, null);
        BulkActionRecipient odd = reached with { Id = ResponseObjectIdJsonConverter.Create("acti_1"), Effect = BulkActionEffect.Deleted };

        Assert.Equal(progress.Id.Value, Again(progress).Id.Value);
        Assert.Equal(progress.ToString(), Again(progress).ToString());
        Assert.Equal(progress with { Id = new BulkSequenceSubscriptionId(Given.Id) }, Again(progress with { Id = new BulkSequenceSubscriptionId(Given.Id) }));
        Assert.Equal(reached, Again(reached));
        Assert.Equal(odd, Again(odd));
        Assert.Equal((sequence.Id, sequence.Status), (Again(sequence).Id, Again(sequence).Status));
        Assert.Equal(sequence.Steps, Again(sequence).Steps);
        Assert.Null(Again(progress with { Status = null }).Status);
    }

    [Fact]
    public void Every_id_and_word_of_a_response_is_read_so() => Assert.All(
        s_answers.SelectMany(type => type.GetProperties()).Where(property => IsIdOrWord(property.PropertyType)),
        property => Assert.StartsWith(
            "Response", property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.Name, StringComparison.Ordinal));

    private static bool IsIdOrWord(Type type) =>
        typeof(CloseId).IsAssignableFrom(type)
        || (Nullable.GetUnderlyingType(type) ?? type).GetInterfaces().Any(
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenEnum<>))
        || (type.IsGenericType && IsIdOrWord(type.GetGenericArguments()[0]));

    private static T Again<T>(T answer) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(answer))!;
}
