using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class CloseWebhookTests
{
    // Made with another implementation: printf '%s%s' "$timestamp" "$body" | openssl dgst -sha256 -mac HMAC -macopt hexkey:…
    private const string Key = "000102030405060708090a0b0c0d0e0f";
    private const string Timestamp = "1778668200";
    private const string Hash = "e20cd204185eb7a94328f3773ee4bcde3aa3c309b31d35a85d260a8061cc58c6";
    private static readonly byte[] s_body = """{"event":{"id":"ev_1"}}"""u8.ToArray();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_778_668_200));

    [Fact]
    public void A_genuine_delivery_is_taken() => Assert.True(Verify(Timestamp, Hash));

    [Fact]
    public void Digits_may_be_large() => Assert.True(Verify(Timestamp, Hash.ToUpperInvariant()));

    [Theory]
    [InlineData(null, Hash)]
    [InlineData(Timestamp, null)]
    [InlineData("", Hash)]
    [InlineData(Timestamp, "")]
    [InlineData(Timestamp, "no digits")]
    [InlineData(Timestamp, "abcd")]
    [InlineData("1778668201", Hash)]
    [InlineData("soon", Hash)]
    public void Any_other_is_refused(string? timestamp, string? hash) => Assert.False(Verify(timestamp, hash));

    [Fact]
    public void A_body_that_was_changed_is_refused()
    {
        byte[] changed = [.. s_body];
        changed[^1] = (byte)' ';

        Assert.False(CloseWebhook.Verify(Timestamp, Hash, changed, Key, null, _time));
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void It_must_be_signed_not_long_ago_and_not_far_ahead(int seconds, bool expected)
    {
        FakeTimeProvider time = new(DateTimeOffset.FromUnixTimeSeconds(1_778_668_200 + seconds));

        Assert.Equal(expected, CloseWebhook.Verify(Timestamp, Hash, s_body, Key, null, time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("my secret key")]
    public void A_malformed_key_is_reported_and_not_shown(string key)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() =>
            CloseWebhook.Verify(Timestamp, Hash, s_body, key, null, _time));

        Assert.StartsWith("The signature key is empty or not hexadecimal.", thrown.Message);
        Assert.DoesNotContain("my secret key", thrown.Message);
    }

    [Fact]
    public void A_delivery_with_the_changed_fields_alone_gives_the_same_types()
    {
        CloseWebhookDelivery delivery = CloseWebhook.ParseUnverified(Encoding.UTF8.GetBytes($$"""
            { "event": { "id": "ev_ZJ8u61TgF6FIaTJergkn4G", "date_created": "2026-03-02T09:31:10.512000",
                "object_type": "bulk_action.sequence_subscription", "action": "completed",
                "object_id": "{{Given.Id}}", "lead_id": null, "request_id": "req_PaZLkOhIjpI5PgyDvkZFJe",
                "meta": { "bulk_action_id": "{{Given.Id}}" },
                "data": { "status": "done", "n_objects": 57, "n_objects_processed": 57 } },
              "subscription_id": "whsub_1" }
            """));

        Assert.Equal(Given.Id, delivery.Event.BulkAction!.Id.Value);
        Assert.Equal(BulkActionStatus.Done, delivery.Event.BulkAction.Status);
        Assert.Equal(57, delivery.Event.BulkAction.ObjectsProcessed);
        Assert.Equal(TimeSpan.Zero, delivery.Event.DateCreated!.Value.Offset);
        Assert.Equal($"bulk_action.sequence_subscription {Given.Id} completed", delivery.Event.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"event":{}}""")]
    [InlineData("<html>")]
    public void What_is_not_a_delivery_is_reported(string body)
    {
        FormatException thrown = Assert.Throws<FormatException>(() => CloseWebhook.ParseUnverified(Encoding.UTF8.GetBytes(body)));

        Assert.StartsWith("The body is not a valid delivery of Close. ", thrown.Message);
    }

    [Fact]
    public void Reading_verifies_first()
    {
        byte[] body = """{"event":{"id":"ev_1","object_type":"lead","action":"created"}}"""u8.ToArray();
        using HMACSHA256 signature = new(Convert.FromHexString(Key));
        string hash = Convert.ToHexString(signature.ComputeHash([.. Encoding.UTF8.GetBytes(Timestamp), .. body]));

        Assert.Equal("ev_1", CloseWebhook.Parse(Timestamp, hash, body, Key, null, _time).Event.Id);
    }

    [Theory]
    [InlineData(null, Hash, "has no header close-sig-timestamp")]
    [InlineData(Timestamp, null, "has no header close-sig-hash")]
    [InlineData(Timestamp, "abcd", "is not signed with the key of this webhook")]
    [InlineData("1778668201", Hash, "is not signed with the key of this webhook")]
    [InlineData(Timestamp, "no digits", "is not signed with the key of this webhook")]
    public void Reading_refuses_what_is_not_signed(string? timestamp, string? hash, string reason)
    {
        CloseWebhookSignatureException refusal = Assert.Throws<CloseWebhookSignatureException>(() =>
            CloseWebhook.Parse(timestamp, hash, s_body, Key, null, _time));

        Assert.StartsWith($"The delivery {reason}", refusal.Message);
        Assert.DoesNotContain(Key, refusal.Message);
    }

    [Fact]
    public void Reading_refuses_what_was_signed_long_ago()
    {
        FakeTimeProvider later = new(_time.GetUtcNow().AddSeconds(301));

        CloseWebhookSignatureException refusal = Assert.Throws<CloseWebhookSignatureException>(() =>
            CloseWebhook.Parse(Timestamp, Hash, s_body, Key, null, later));

        Assert.Contains("signed too long ago", refusal.Message);
    }

    private bool Verify(string? timestamp, string? hash) =>
        CloseWebhook.Verify(timestamp, hash, s_body, Key, null, _time);
}
