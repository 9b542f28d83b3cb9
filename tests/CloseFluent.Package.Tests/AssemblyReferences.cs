using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CloseFluent.Package.Tests;

/// <summary>What an assembly was built against.</summary>
internal static class AssemblyReferences
{
    public static AssemblyName[] Of(byte[] assembly)
    {
        using PEReader file = new(new MemoryStream(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())
                .OrderBy(name => name.Name, StringComparer.Ordinal),
        ];
    }
}
