using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

public class NaturalKeyTest
{
    [Fact]
    public void Keys_are_ordered_as_people_count_and_stay_texts()
    {
        string[] keys = ["10", "2.10", "1", "2.1", "2.2", "2", "1.1~10", "1.1~2", "1.1", "011", "11", "2.1.1"];
        Assert.Equal(
            ["1", "1.1", "1.1~2", "1.1~10", "2", "2.1", "2.1.1", "2.2", "2.10", "10", "011", "11"],
            keys.Order(NaturalKey.Comparer));
    }
}
