namespace Albero.Domain.Findings;

/// <summary>The codes of findings: stable names that exports and notes refer to.</summary>
public static class FindingCode
{
    /// <summary>Weights of siblings don't sum to their declared base.</summary>
    public const string WeightsDoNotSum = "weights-do-not-sum";
}
