Imports Acme.Sales
Imports CloseFluent

Module Program
    Sub Main()
        Dim action = Bulk.
            Subscribe(Org.Sequences.Onboarding).
            From(Org.Senders.AdaExample).
            Preference(ContactPreference.Contact).
            To(Leads.
                Where(Function(lead) lead.StatusId.Is(Org.LeadStatuses.Qualified) And
                    lead.Custom(Org.LeadFields.Tier).Is(Org.LeadFields.Tier.Gold) And
                    lead.Custom(Org.LeadFields.Employees).AtLeast(10)).
                Take(5))

        Console.WriteLine(action.Description)
        Console.WriteLine(Org.SmartViews.QualifiedOldestFirst.Description)
    End Sub
End Module
