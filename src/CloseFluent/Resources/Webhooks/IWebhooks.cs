namespace CloseFluent;

/// <summary>The webhooks of the organization. For injection and mocking: a minor version may add members.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
public interface IWebhooks
{
    /// <summary>Creates a webhook. An organization has 40 at most.</summary>
    /// <param name="address">Where Close posts to.</param>
    /// <param name="first">The events that it gets.</param>
    /// <param name="rest">What else.</param>
    /// <returns>
    /// The webhook with its <see cref="CloseWebhookSubscription.SignatureKey"/>, which Close returns only here.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="address"/> is not absolute, or neither https nor http.
    /// </exception>
    /// <exception cref="CloseException">
    /// Close refused, or no response came; then look for it in the list, and delete it, since its key is lost.
    /// </exception>
    Task<CloseWebhookSubscription> CreateAsync(Uri address, CloseWebhookEvent first, params CloseWebhookEvent[] rest);

    /// <summary>Creates a webhook for a list of events.</summary>
    /// <param name="address">Where Close posts to.</param>
    /// <param name="events">The events that it gets, at least one.</param>
    /// <param name="cancellationToken">
    /// Stops the call. Once the request has left, that does not tell whether it was made.
    /// </param>
    /// <returns>
    /// The webhook with its <see cref="CloseWebhookSubscription.SignatureKey"/>, which Close returns only here.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="address"/> is not absolute, or neither https nor http, or there are no events.
    /// </exception>
    /// <exception cref="CloseException">
    /// Close refused, or no response came; then look for it in the list, and delete it, since its key is lost.
    /// </exception>
    Task<CloseWebhookSubscription> CreateAsync(
        Uri address,
        [ArgumentKind(ArgumentKind.Items)] IEnumerable<CloseWebhookEvent> events,
        CancellationToken cancellationToken = default);

    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<CloseWebhookSubscription> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads one webhook.</summary>
    /// <param name="id">The webhook.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="CloseNotFoundException">There is no such webhook in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<CloseWebhookSubscription> GetAsync(WebhookSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>Pauses a webhook: nothing is delivered until <see cref="ResumeAsync"/>.</summary>
    /// <param name="id">The webhook.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The webhook as it is after that.</returns>
    /// <exception cref="CloseNotFoundException">There is no such webhook in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came; then call it again.</exception>
    Task<CloseWebhookSubscription> PauseAsync(WebhookSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lets a paused webhook go on. Close pauses one by itself when nothing arrived for three days or 100,000 events wait;
    /// mend the address first. Read what happened meanwhile from the objects: do not count on deliveries of it.
    /// </summary>
    /// <inheritdoc cref="PauseAsync"/>
    Task<CloseWebhookSubscription> ResumeAsync(WebhookSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a webhook; nothing is delivered any more.</summary>
    /// <exception cref="CloseNotFoundException">There is no such webhook in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came; then delete it again.</exception>
    Task DeleteAsync(WebhookSubscriptionId id, CancellationToken cancellationToken = default);
}
