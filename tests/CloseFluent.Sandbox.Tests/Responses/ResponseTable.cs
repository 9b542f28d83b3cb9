namespace CloseFluent.Sandbox.Tests;

/// <summary>
/// What Close answers at each place that the sandbox has: the members of an object and their JSON kinds (s text, n number, b
/// true or false, l list, o object; ? or null). A place may have parts, such as <c>me.memberships[]</c>.
/// </summary>
internal static class ResponseTable
{
    private const string CustomField =
        "id:s name:s type:s description:s? accepts_multiple_values:b choices:l? editable_with_roles:l organization_id:s"
        + Authors + Dated;

    private const string Dated = " date_created:s date_updated:s";
    private const string Authors = " created_by:s? updated_by:s?";

    private const string Email = "email:s type:s is_unsubscribed:b";
    private const string Phone = "phone:s phone_formatted:s type:s country:s?";

    private const string BulkAction =
        " id:s status:s? organization_id:s query:s? s_query:o results_limit:n? sort:l send_done_email:b n_leads:n?"
        + " n_leads_processed:n n_objects:n? n_objects_processed:n" + Authors + Dated;

    private const string Sequence =
        "id:s name:s status:s organization_id:s timezone:s schedule:o? steps:l created_by_id:s updated_by_id:s"
        + Dated;

    private const string EmailTemplate =
        "id:s name:s subject:s body:s is_shared:b is_archived:b attachments:l organization_id:s" + Authors + Dated;

    private const string Webhook =
        "id:s url:s events:l verify_ssl:b status:s pause_reason:s? health_status:s latest_error:o? counters:o"
        + " recent_consecutive_fail_buckets_cnt:n" + Authors + Dated;

    /// <summary>The members of each kind of object.</summary>
    public static IReadOnlyDictionary<string, string> Members { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["list"] = "data:l has_more:b",
        ["user"] = "id:s email:s first_name:s last_name:s image:s organizations:l" + Dated,
        ["me"] =
            "id:s email:s first_name:s last_name:s image:s organizations:l memberships:l email_accounts:l"
            + " phone_numbers:l last_used_timezone:s" + Dated,
        ["me.memberships[]"] =
            "id:s organization_id:s user_id:s role_id:s permissions_granted:l auto_record_calls:s"
            + " track_email_opens:b",
        ["me.email_accounts[]"] = "id:s _type:s identities:l organization_id:s user_id:s",
        ["me.phone_numbers[]"] = "id:s number:s organization_id:s" + Dated,
        ["me.organizations[]"] = "id:s name:s lead_statuses:l pipelines:l" + Authors + Dated,
        ["me.organizations[].lead_statuses[]"] = "id:s label:s",
        ["me.organizations[].pipelines[]"] = "id:s name:s organization_id:s statuses:l" + Authors + Dated,
        ["me.organizations[].pipelines[].statuses[]"] = "id:s label:s type:s",
        ["group"] = "id:s name:s organization_id:s members:l",
        ["group.members[]"] = "user_id:s",
        ["lead status"] = "id:s label:s color:s? organization_id:s",
        ["opportunity status"] = "id:s label:s type:s pipeline_id:s organization_id:s",
        ["activity type"] =
            "id:s name:s description:s? organization_id:s api_create_only:b is_archived:b editable_with_roles:l fields:l"
            + Authors + Dated,
        ["custom field"] = CustomField,
        ["activity field"] = CustomField + " custom_activity_type_id:s required:b",
        ["custom object field"] =
            CustomField + " custom_object_type_id:s referenced_custom_type_id:s? back_reference_is_visible:b? required:b",
        ["shared field"] = CustomField + " associations:l",
        ["shared field.associations[]"] = "object_type:s editable_with_roles:l required:b",
        ["account"] =
            "id:s _type:s email:s default_identity:o? identities:l user_id:s organization_id:s"
            + " enabled_features:l available_features:l send_status:s? receive_status:s? email_receive_status:s?"
            + " calendar_receive_status:s? latest_send_error:s? latest_receive_error:s? smtp:o? imap:o?"
            + " is_imap_archive_sync_enabled:b available_calendars:l synced_calendars:l sync_all_calendars:b"
            + " has_meeting_creation_scopes:b lead_suggestions_updated_at:s? calendly:o? zoom_account_plan:s?" + Dated,
        ["account.identities[]"] = "name:s email:s",
        ["account.smtp"] = "host:s port:n use_ssl:b username:s",
        ["number"] =
            "id:s number:s number_formatted:s label:s type:s country:s? user_id:s? is_group_number:b"
            + " participants:l phone_numbers:l phone_numbers_formatted:l sms_enabled:b mms_enabled:b"
            + " supports_sms_to_countries:l supports_mms_to_countries:l is_premium:b is_verified:b was_ported:b"
            + " press_1_to_accept:b forward_to:s? forward_to_enabled:b forward_to_formatted:s?"
            + " inbound_ring_duration:n? voicemail_greeting_url:s? carrier:s? carrier_type:s? address_id:s?"
            + " bundle_id:s? last_billed_price:n? next_billing_on:s? organization_id:s" + Dated,
        ["smart view"] =
            "id:s name:s description:s? type:s query:s? s_query:o? is_shared:b is_user_dependent:b?"
            + " shared_with:l? sharing_settings:o? selected_fields:l? used_recently:b user_id:s? organization_id:s" + Dated,
        ["smart view.s_query"] = "query:o results_limit:n? sort:l",
        ["sequence"] = Sequence,
        ["sequence.steps[]"] =
            "id:s step_type:s delay:n email_template_id:s? required:b step_allowed_delay:n? threading:s?"
            + " created_by_id:s updated_by_id:s" + Dated,
        ["one sequence"] = Sequence + " subscription_counts_by_status:o",
        ["one sequence.subscription_counts_by_status"] = "active:n paused:n finished:n goal:n error:n",
        ["email template"] = EmailTemplate,
        ["one email template"] = EmailTemplate + " used_by_sequences:l",
        ["one email template.used_by_sequences[]"] = "id:s name:s",
        ["rendered mail"] =
            "subject:s body:s email:s contact_id:s contact_display_name:s lead_id:s lead_display_name:s",
        ["subscription"] =
            "id:s sequence_id:s lead_id:s contact_id:s contact_email:s sender_account_id:s sender_name:s"
            + " sender_email:s calls_assigned_to:l status:s status_reason:s? start_date:s? organization_id:s"
            + " created_by_id:s updated_by_id:s" + Dated,
        ["bulk action"] =
            "action_type:s sequence_id:s? sender_account_id:s? sender_name:s? sender_email:s? contact_preference:s?"
            + " calls_assigned_to:l? from_phone_number_id:s?" + BulkAction,
        ["bulk edit"] = "type:s lead_status_id:s? custom_field_name:s? custom_field_value:s?" + BulkAction,
        ["bulk email"] = "template_id:s? email_account_id:s? sender:s? contact_preference:s?" + BulkAction,
        ["bulk delete"] = "bulk_object_type:s" + BulkAction,
        ["webhook"] = Webhook,
        ["webhook.events[]"] = "object_type:s action:s",
        ["one webhook"] = Webhook + " signature_key:s",
        ["one webhook.events[]"] = "object_type:s action:s",
        ["events"] = "data:l cursor_next:s? cursor_previous:s?",
        ["event"] =
            "id:s object_type:s object_id:s action:s lead_id:s? user_id:s? request_id:s? organization_id:s"
            + " changed_fields:l meta:o data:o? previous_data:o?" + Dated,
        ["found"] = "data:l cursor:s? count:o",
        ["found.count"] = "limited:n total:n",
        ["lead"] =
            "id:s name:s? display_name:s description:s? url:s? html_url:s status_id:s status_label:s"
            + " organization_id:s contact_ids:l contacts:l addresses:l opportunities:l tasks:l integration_links:l"
            + " created_by_name:s? updated_by_name:s? primary_email:o? primary_phone:o?" + Authors + Dated,
        ["lead.addresses[]"] =
            "address_1:s? address_2:s? city:s? state:s? zipcode:s? country:s? label:s?",
        ["lead.primary_email"] = Email,
        ["lead.primary_phone"] = Phone,
        ["contact"] =
            "lead_id:s id:s name:s? display_name:s title:s? organization_id:s emails:l phones:l urls:l"
            + " subscriptions:l integration_links:l recent_calls:l timezone:s? timezone_source:s?" + Authors + Dated,
        ["contact.emails[]"] = Email,
        ["contact.phones[]"] = Phone,
        ["contact.urls[]"] = "url:s type:s",
        ["contact.subscriptions[]"] =
            "subscription_id:s subscription_status:s subscription_status_reason:s? sequence_id:s"
            + " sequence_name:s sequence_status:s contact_email:s? initial_email_id:s? start_date:s?"
            + " date_created:s",
        ["opportunity"] =
            "id:s lead_id:s lead_name:s? contact_id:s? user_id:s user_name:s? status_id:s status_label:s"
            + " status_type:s pipeline_id:s? pipeline_name:s? organization_id:s confidence:n value:n?"
            + " value_period:s value_currency:s? value_formatted:s? expected_value:n? annualized_value:n?"
            + " annualized_expected_value:n? note:s? note_html:s? date_won:s? date_lost:s?" + Authors + Dated,
        ["activity"] = "id:s lead_id:s organization_id:s date_created:s",
        ["tokens"] =
            "token_type:s access_token:s expires_in:n refresh_token:s scope:s organization_id:s user_id:s",
    };

    /// <summary>What hangs below another object and is of a kind that has its own row.</summary>
    public static IReadOnlyDictionary<string, string> SameAs { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["lead.contacts[]"] = "contact",
        ["lead.opportunities[]"] = "opportunity",
        ["one sequence.steps[]"] = "sequence.steps[]",
        ["account.default_identity"] = "account.identities[]",
        ["account.imap"] = "account.smtp",
    };
}
