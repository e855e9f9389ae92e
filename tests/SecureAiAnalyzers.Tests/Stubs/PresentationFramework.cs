#nullable enable
#pragma warning disable

namespace System.Windows
{
    public class Window { }
}

namespace System.Windows.Markup
{
    public class XamlReader
    {
        public static object Parse(string xamlText) => throw null!;
        public static object Load(System.IO.Stream stream) => throw null!;
        public object LoadAsync(System.IO.Stream stream) => throw null!;
    }
}
