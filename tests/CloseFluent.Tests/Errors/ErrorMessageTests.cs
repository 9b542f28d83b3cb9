using CloseFluent.Tests.SendOnce;
using CloseFluent.Tests.Words;

namespace CloseFluent.Tests;

/// <summary>Each exception's message, whole, since users act on it.</summary>
public sealed class ErrorMessageTests
{
    private static readonly ErrorResponse s_response = new(
        400, ["Look closely.", "Twice."], [new CloseFieldError("sequence_id", "This field is required.")], "{}");

    private static PauseAction Pause => Bulk.Pause(Given.Onboarding).To(Leads.WithIds("lead_a"));

    [Fact]
    public Task Refusals() => Verify(new Gallery()
        .Add("validation, request", new CloseValidationException(s_response).Message)
        .Add("validation, action", new CloseValidationException(s_response with { IsOfAction = true }).Message)
        .Add("plan limit", new ClosePlanLimitException(Empty(402)).Message)
        .Add("permission", new ClosePermissionException(Empty(403)).Message)
        .Add("not found", new CloseNotFoundException(Empty(404)).Message)
        .Add("unsupported", new CloseUnsupportedRequestException(Empty(405)).Message)
        .Add("rate limit", new CloseRateLimitException(Empty(429), TimeSpan.FromSeconds(1.5)).Message)
        .Add("server", new CloseServerException(Empty(503)).Message)
        .Add("redirect", new CloseUnexpectedStatusException(Empty(300)).Message)
        .Add("last redirect", new CloseUnexpectedStatusException(Empty(399)).Message)
        .Add("unexpected, 299", new CloseUnexpectedStatusException(Empty(299)).Message)
        .Add("unexpected, 400", new CloseUnexpectedStatusException(Empty(400)).Message)
        .Add("only a field", new CloseValidationException(s_response with { Messages = [] }).Message)
        .ToString());

    [Fact]
    public Task Credentials() => Verify(new Gallery()
        .Add("API key", new CloseAuthenticationException(Empty(401) with { Credential = CredentialKind.ApiKey }).Message)
        .Add("access token", new CloseAuthenticationException(Empty(401) with { Credential = CredentialKind.AccessToken }).Message)
        .Add("OAuth", new CloseAuthenticationException(Empty(401) with { Credential = CredentialKind.OAuth }).Message)
        .Add("another transport", new CloseAuthenticationException(Empty(401)).Message)
        .Add("token endpoint", CloseAuthenticationException.OfTokens(Empty(400), "invalid_grant; authorize again", true).Message)
        .Add("no tokens", CloseAuthenticationException.WithoutTokens().Message)
        .ToString());

    [Fact]
    public Task Faults() => Verify(new Gallery()
        .Add("connection", new CloseConnectionException("GET /me/ failed.", requestWasNotSent: false).Message)
        .Add("no connection", new CloseConnectionException("GET /me/ failed.", requestWasNotSent: true).Message)
        .Add("time-out", new CloseTimeoutException("No response.").Message)
        .Add("time-out before it was sent", new CloseTimeoutException("No response.", requestWasNotSent: true).Message)
        .Add("cancelled", new NotSentCanceledException(CancellationToken.None).Message)
        .ToString());

    [Fact]
    public Task Actions()
    {
        CloseConnectionException lost = new("POST failed.", requestWasNotSent: false);
        return Verify(new Gallery()
            .Add("outcome unknown", new CloseOutcomeUnknownException(Pause, lost).Message)
            .Add("outcome unknown, with a doubt", new CloseOutcomeUnknownException(Pause, lost, "The list is empty.").Message)
            .Add("too many leads", new CloseMatchLimitException(Pause, 1_000, 2_500, "leads").Message)
            .Add("too many contacts", new CloseMatchLimitException(Pause, 1_000, 2_500, "contacts").Message)
            .Add("not countable", new CloseMatchLimitException(Pause, 1_000).Message)
            .Add("another organization", new CloseOrganizationMismatchException(Pause, "orga_a", ["orga_b"]).Message)
            .Add("one of other organizations", new CloseOrganizationMismatchException(Pause, "orga_a", ["orga_b", "orga_c"]).Message)
            .Add("one of several organizations", new CloseOrganizationMismatchException(Pause, "orga_a", ["orga_b", "orga_a"]).Message)
            .Add("an unknown organization", new CloseOrganizationMismatchException(Pause, "orga_a", []).Message)
            .Add("mismatch", new CloseResponseMismatchException(Pause, Listed.Other(5)).Message)
            .Add("mismatch, all sequences", new CloseResponseMismatchException(
                Bulk.PauseAllSequences().ToAllLeads(), Listed.Of(Bulk.PauseAllSequences().ToAllLeads())).Message)
            .Add("stopped by an error", new CloseBulkActionStoppedException(InStatus("error")).Message)
            .Add("paused", new CloseBulkActionStoppedException(InStatus("paused")).Message)
            .ToString());
    }

    [Fact]
    public void What_a_message_was_made_of_can_be_read()
    {
        CloseConnectionException lost = new("POST failed.", requestWasNotSent: false, new IOException("Broken."));
        CloseOutcomeUnknownException unknown = new(Pause, lost);
        CloseMatchLimitException guard = new(Pause, 10, 20, "leads");
        CloseResponseMismatchException mismatch = new(Pause, Listed.Other(5));

        Assert.Equal(("Broken.", false, "Other."), (lost.Reason, lost.RequestWasNotSent, CloseConnectionException.Saying("Whole.", "Other.").Reason));
        Assert.Null(new CloseConnectionException("POST failed.", requestWasNotSent: true).Reason);
        Assert.Equal((Pause, lost, lost), (unknown.Action, unknown.Cause, unknown.InnerException));
        Assert.Equal((Pause, 10, 20), (guard.Action, guard.Bound, guard.Matches));
        Assert.Null(new CloseMatchLimitException(Pause, 10).Matches);
        Assert.Equal((Pause, "bulkseqsub_5"), (mismatch.Action, mismatch.Response.Id.Value));
        Assert.True(CloseAuthenticationException.OfTokens(Empty(400), "invalid_grant", isAboutTheGrant: true).IsAboutTheGrant);
        Assert.Equal(TimeSpan.FromSeconds(3), new CloseRateLimitException(Empty(429), TimeSpan.FromSeconds(3)).RetryAfter);
    }

    [Theory]
    [InlineData(200, "OK")]
    [InlineData(502, "Bad Gateway")]
    [InlineData(505, "Http Version Not Supported")]
    [InlineData(203, "Non Authoritative Information")]
    [InlineData(599, null)]
    public void A_status_has_words(int status, string? words) => Assert.Equal(words, StatusDescription.Find(status));

    [Theory]
    [InlineData(399, false)]
    [InlineData(400, true)]
    [InlineData(401, true)]
    [InlineData(402, true)]
    [InlineData(403, true)]
    [InlineData(404, true)]
    [InlineData(405, true)]
    [InlineData(408, false)]
    [InlineData(409, false)]
    [InlineData(415, true)]
    [InlineData(429, true)]
    [InlineData(499, false)]
    [InlineData(500, false)]
    public void Only_documented_refusals_show_that_a_request_was_not_carried_out(int status, bool isShown) =>
        Assert.Equal(isShown, NotCarriedOut.IsShownBy(status));

    [Fact]
    public void An_exception_shows_that_a_request_was_not_carried_out_only_by_evidence()
    {
        Assert.True(NotCarriedOut.IsShownBy(new CloseConnectionException("", requestWasNotSent: true)));
        Assert.False(NotCarriedOut.IsShownBy(new CloseConnectionException("", requestWasNotSent: false)));
        Assert.True(NotCarriedOut.IsShownBy(new CloseTimeoutException("", requestWasNotSent: true)));
        Assert.False(NotCarriedOut.IsShownBy(new CloseTimeoutException("")));
        Assert.True(NotCarriedOut.IsShownBy(new CloseMatchLimitException(Pause, 1)));
        Assert.True(NotCarriedOut.IsShownBy(new CloseOrganizationMismatchException(Pause, "orga_a", [])));
        Assert.True(NotCarriedOut.IsShownBy(new CloseRateLimiterRejectedException("", null)));
        Assert.True(NotCarriedOut.IsShownBy(new NotSentCanceledException(CancellationToken.None)));
        Assert.False(NotCarriedOut.IsShownBy(new OperationCanceledException()));
        Assert.False(NotCarriedOut.IsShownBy(new CloseServerException(Empty(503))));
        Assert.True(NotCarriedOut.IsUnknownAfter(new CloseServerException(Empty(503))));
        Assert.False(NotCarriedOut.IsUnknownAfter(new CloseValidationException(Empty(400))));
        Assert.False(NotCarriedOut.IsUnknownAfter(new CloseResponseMismatchException(Pause, Listed.Other(5))));
    }

    private static ErrorResponse Empty(int status) => new(status, [], [], string.Empty);

    private static BulkSequenceSubscription InStatus(string status)
    {
        System.Text.Json.Nodes.JsonObject json = Listed.Said(Pause, "bulkseqsub_mine", Listed.Now);
        json["status"] = status;
        return Listed.Read(json);
    }
}
