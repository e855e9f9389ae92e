using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

public sealed class FlowNamesTests
{
    [Fact]
    public void Each_kind_has_one_word() => Expect.Same(
        "src/SecureAiAnalyzers/Catalog/Model/FlowNames.cs, Kinds",
        "name each of SinkKinds once:",
        Enum.GetValues<SinkKinds>().Where(kind => kind is not (SinkKinds.None or SinkKinds.Credential)), FlowNames.Kinds.Select(name => name.Value).Order());

    [Fact]
    public void Each_label_has_one_word() => Expect.Same(
        "src/SecureAiAnalyzers/Catalog/Model/FlowNames.cs, Labels",
        "name each of FlowLabels once:",
        Enum.GetValues<FlowLabels>().Where(label => label is not (FlowLabels.None or FlowLabels.Unsolved or FlowLabels.Given)),
        FlowNames.Labels.Select(name => name.Value).Order());

    [Fact]
    public void Annotations_of_the_package_list_the_words()
    {
        var comments = string.Join(' ', TeamCode.Annotations.Split('\n').Select(line => line.Trim().TrimStart('/').Trim()));
        string[] lists = [string.Join(", ", FlowNames.Kinds.Select(name => name.Name)), string.Join(", ", FlowNames.Labels.Select(name => name.Name))];

        Expect.None(
            "src/SecureAiAnalyzers.Package/annotations/SecureAiAnnotations.cs",
            "the comments have to list the words as FlowNames does:",
            lists.Where(list => !comments.Contains(list, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("model-file", SinkKinds.ModelFile)]
    [InlineData("SQL", SinkKinds.Sql)]
    public void Word_is_found_in_any_letter_case(string word, object kind) => Assert.Equal((SinkKinds)kind, FlowNames.Find(FlowNames.Kinds, word));

    [Theory]
    [InlineData("")]
    [InlineData("sq")]
    [InlineData("secret")]
    public void Other_word_is_unknown(string word) => Assert.Null(FlowNames.Find(FlowNames.Kinds, word));
}
