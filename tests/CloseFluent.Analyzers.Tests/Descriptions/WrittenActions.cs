namespace CloseFluent.Analyzers.Tests.Descriptions;

/// <summary>Actions as people write them: each entry, each step and each kind of value, with constants alone.</summary>
internal static class WrittenActions
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. """"
            Bulk.Subscribe("seq_a").From(new Sender("emailacct_a", "Ada Example", "ada@example.com")).Preference(ContactPreference.Contact).ToAllLeads()
            Bulk.Subscribe("seq_a").From(new Sender("emailacct_a", "Ada, \"A\"", "ada@example.com")).Preference(ContactPreference.Lead).To(Leads.All.Take(1))
            Bulk.Subscribe(new SequenceId("seq_a")).From(new("emailacct_a", "Ada", "ada@example.com")).Preference(ContactPreference.Lead).To(Leads.WithIds("lead_a", "lead_b")).AssignCallsTo("user_a").FromPhoneNumber("phon_a")
            Bulk.Subscribe("seq_a").From(new("emailacct_a", "Ada", "ada@example.com")).Preference(ContactPreference.Lead).To(Leads.WithIds("lead_a", "lead_b", "lead_c", "lead_d")).AssignCallsTo("user_a", "user_b", "group_c", "user_d")
            Bulk.Subscribe("seq_a").From(new("emailacct_a", "Ada", "ada@example.com")).Preference(ContactPreference.Lead).ToAllLeads().AssignCallsTo("user_a").AssignCallsTo("user_b")
            Bulk.Pause("seq_a").To(Leads.Where(lead => lead.StatusId.Is("stat_a"))).WithoutDoneEmail()
            Bulk.Pause("seq_a").To(Contacts.Where(contact => contact.Title.HasWords("intern"))).AtMost(1000)
            Bulk.Pause("seq_a").To(Leads.All.Take(2000)).AtMost(1000).AtMost(5000)
            Bulk.Pause("seq_a").To(Leads.All.Take(20)).AtMost(1000).WithoutDoneEmail()
            Bulk.PauseAllSequences().ToAllLeads()
            Bulk.Resume("seq_a").ToAllLeads()
            Bulk.ResumeAllSequences().To(Leads.Search("status:qualified"))
            Bulk.ResumeFinished("seq_a").To(Leads.All.OrderBy(lead => lead.DateCreated).ThenByDescending(lead => lead.Name).Take(200))
            Bulk.ResumeFinishedAllSequences().ToAllLeads()
            Bulk.Email("tmpl_a").From(new Sender("emailacct_a", "Ada", "ada@example.com")).Preference(ContactPreference.Contact).ToAllLeads()
            Bulk.Email("tmpl_a").FromDefaultAccount().Preference(ContactPreference.Lead).To(Leads.All.Take(3))
            Bulk.Email("tmpl_a").FromDefaultAccount().ToEveryAddress().ToAllLeads()
            Bulk.DeleteLeads().To(Leads.WithIds("lead_a")).AtMost(77)
            Bulk.DeleteContacts().To(Contacts.WithIds("cont_a", "cont_b")).AtMost(7)
            Bulk.SetLeadStatus("stat_a").To(Leads.All)
            Bulk.SetCustomField("cf_a", "Cars").ToAllLeads()
            Bulk.SetCustomField("cf_a", 2.5m).ToAllLeads()
            Bulk.SetCustomField("cf_a", 2.50).ToAllLeads()
            Bulk.SetCustomField("cf_a", 7).ToAllLeads()
            Bulk.SetCustomField("cf_a", "one", "two", "three", "four", 5).ToAllLeads()
            Bulk.SetCustomField("cf_a", new UserId("user_a")).ToAllLeads()
            Bulk.SetCustomField("cf_a", CustomFieldValue.From("x")).ToAllLeads()
            Bulk.SetCustomField(new TextCustomField<LeadFields>("cf_a"), "Cars").ToAllLeads()
            Bulk.SetCustomField(new NumberCustomField<LeadFields>("cf_a", "Size"), 3).ToAllLeads()
            Bulk.SetCustomField(new UserCustomField<LeadFields>("cf_a"), "Ada Example").ToAllLeads()
            Bulk.SetCustomField(new MultiUserCustomField<LeadFields>("cf_a"), "user_a", "user_b").ToAllLeads()
            Bulk.SetCustomFieldByName("Industry", "Cars").ToAllLeads()
            Bulk.SetCustomFieldByName("Tags", "a", "b").ToAllLeads()
            Bulk.AddToCustomField("cf_a", "Partner", 2.5).To(Leads.WithIds("lead_a"))
            Bulk.AddToCustomFieldByName("Tags", "Partner").ToAllLeads()
            Bulk.RemoveFromCustomField("cf_a", "Partner").ToAllLeads()
            Bulk.RemoveFromCustomFieldByName("Tags", "Partner", "Lead").ToAllLeads()
            Bulk.ClearCustomField("cf_a").ToAllLeads()
            Bulk.ClearCustomField(new TextCustomField<LeadFields>("cf_a")).ToAllLeads()
            Bulk.ClearCustomFieldByName("Industry").ToAllLeads()
            Bulk.Pause(sequence: "seq_a").To(selection: Leads.All)
            Bulk.Pause("seq_a").To(Leads.FromJson("""{"type":"and","queries":[{"type":"object_type","object_type":"lead"},{"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":{"type":"and","queries":[]}}]}"""))
            Bulk.Pause("seq_a").To(Leads.FromJson("""{"query":{"type":"object_type","object_type":"lead"},"results_limit":2000,"sort":[{"direction":"asc","field":{"type":"regular_field","object_type":"lead","field_name":"date_created"}}]}"""))
            Bulk.Pause("seq_a").To(Leads.Where(lead => LeadFilter.Parse("""{"type":"saved_search","saved_search_id":"save_a"}""")).Where(lead => lead.Name.Exists()))
            Bulk.Pause("seq_a").To(Leads.Where(lead => Filters.AnyOf([lead.Name.Exists(), lead.Url.Exists()]) && Filters.AllOf(new[] { lead.Name.Exists(), lead.Url.IsEmpty() })))
            Bulk.Pause("seq_a").To(Leads.Where(lead => { return lead.Custom(new NumberCustomField<LeadFields>("cf_a")).AtLeast(3) || lead.Name.Exists(); }))
            Bulk.Pause("seq_a").To(Leads.Where(lead => lead.Id.IsAnyOf(new LeadId[] { "lead_a", "lead_b" }) | lead.StatusId.IsAnyOf(["stat_a", "stat_b"])))
            """".Split('\n').Select(line => line.Trim()),
    ];
}
