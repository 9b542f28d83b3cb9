open System
open Acme.Sales
open CloseFluent

let action =
    Bulk
        .Subscribe(Org.Sequences.Onboarding)
        .From(Org.Senders.AdaExample)
        .Preference(ContactPreference.Contact)
        .To(
            Leads
                .Where(fun lead ->
                    lead.StatusId.Is Org.LeadStatuses.Qualified
                    &&& lead.Custom(Org.LeadFields.Tier).Is(Org.LeadFields.Tier.Gold)
                    &&& lead.Custom(Org.LeadFields.Employees).AtLeast(10))
                .Take(5)
        )

Console.WriteLine action.Description
Console.WriteLine Org.SmartViews.QualifiedOldestFirst.Description
